package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.NationalCatalog;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.model.ConversationCard;
import nl.samenhang.model.Domain;
import nl.samenhang.model.IssueKind;
import nl.samenhang.model.LegalBasis;
import nl.samenhang.model.MeetingKind;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.ProtocolKind;
import nl.samenhang.model.Question;
import nl.samenhang.model.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national catalogue holds what the field speaks of, and each entry says all that rules ask of it. */
class NationalCatalogTest {

    private static final Region REGION =
            RegionLoader.create().loadText(TextFolder.HEADER).regions().getFirst();

    private static <T extends NamedElement> Set<String> names(Class<T> type) {
        return REGION.entries(type).stream().map(NamedElement::getName).collect(Collectors.toSet());
    }

    private static <T extends NamedElement> void has(Class<T> type, String names) {
        List<String> missing = names.lines()
                .flatMap(line -> List.of(line.strip().split(" +")).stream())
                .filter(name -> !names(type).contains(name))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void itIsSoundByItself(@TempDir Path path) throws IOException {
        try (InputStream text = NationalCatalog.open()) {
            String copy = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("catalogus Landelijk", "catalogus Kopie");
            assertEquals(
                    List.of(), new TextFolder(path).with("kopie.regio", copy).problems());
        }
    }

    @Test
    void itHasTheDomainsAndPartnersOfTheField() {
        has(Domain.class, "onderwijs jeugdhulp veiligheid welzijn sociaalDomein");
        has(PartnerKind.class, """
                schoolPo schoolVo schoolMbo schoolbestuur swv gemeente
                wijkteam jeugdhulp ggz verslavingszorg ggd huisarts jongerenwerk welzijn leerplicht rmc
                politie halt veiligThuis zvh inspectie om raad reclassering ssv ess nji kis
                """);
        has(RoleKind.class, """
                aandachtsfunctionaris antiPestcoordinator zorgcoordinator veiligheidscoordinator vertrouwenspersoon
                orthopedagoog schoolleider bestuurder beleidsmedewerker procesregisseur casusregisseur wijkagent
                buurtregisseur
                """);
    }

    @Test
    void itHasTheIssuesMeetingsAndInstrumentsOfTheField() {
        has(IssueKind.class, """
                polarisatie radicalisering huiselijkGeweld pesten cyberpesten sexting onveiligSocialemediagebruik
                afpersing criminaliteit drugshandel middelengebruik wapenbezit ondermijning loverboys uitsluiting
                verharding verzuim
                """);
        has(MeetingKind.class, "zorgoverleg mdo casusoverleg lea rea oogo rmc onderwijsJeugdoverleg");
        has(ProtocolKind.class, """
                meldcode protocolRadicalisering veiligheidsplan ondersteuningsprofiel zorgroute opp privacyreglement
                """);
    }

    @Test
    void everyEntryHasATitle() {
        for (NamedElement entry : REGION.entries(NamedElement.class)) {
            assertNotNull(entry.getTitle(), entry.getName());
        }
    }

    @Test
    void everyPartnerHasADomainAndEveryMeetingALayer() {
        for (PartnerKind kind : REGION.entries(PartnerKind.class)) {
            assertNotNull(kind.getDomain(), kind.getName());
        }
        for (MeetingKind kind : REGION.entries(MeetingKind.class)) {
            assertFalse(kind.getLayer() == MeetingLayer.UNSPECIFIED, kind.getName());
        }
    }

    @Test
    void everyLegalBasisSaysForWhichDataItIsAndWhereItStands() {
        for (LegalBasis basis : REGION.entries(LegalBasis.class)) {
            assertFalse(basis.getDataClasses().isEmpty(), basis.getName());
            assertNotNull(basis.getSource(), basis.getName());
        }
    }

    // The day on which compulsory education began to hold was not found; it is long before any reference date.
    @Test
    void everyLegalBasisSaysSinceWhenItHolds() {
        assertEquals(
                List.of("leerplichtwet"),
                REGION.entries(LegalBasis.class).stream()
                        .filter(basis -> !basis.isProposed() && basis.getInForceFrom() == null)
                        .map(NamedElement::getName)
                        .toList());
    }

    @Test
    void noCovenantIsALegalBasis() {
        assertTrue(names(LegalBasis.class).stream().noneMatch(name -> name.contains("convenant")));
    }

    @Test
    void theMeldcodeRequiresItsFiveSteps() {
        ProtocolKind meldcode = REGION.entries(ProtocolKind.class).stream()
                .filter(kind -> kind.getName().equals("meldcode"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("inKaart", "collegiaal", "gesprek", "wegen", "beslissen"),
                meldcode.getRequiredSteps().stream().map(NamedElement::getName).toList());
    }

    @Test
    void theCardsHoldTheQuestionsThatTheBrochureHasAndNoOthers() {
        assertEquals(List.of(1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5), lessons("beleid"));
        assertEquals(List.of(1, 1, 2, 2, 2, 3), lessons("uitvoering"));
        assertEquals(18, REGION.entries(Question.class).size());
    }

    private static List<Integer> lessons(String card) {
        return REGION.entries(ConversationCard.class).stream()
                .filter(found -> found.getName().equals(card))
                .flatMap(found -> found.getQuestions().stream())
                .map(Question::getLesson)
                .toList();
    }
}
