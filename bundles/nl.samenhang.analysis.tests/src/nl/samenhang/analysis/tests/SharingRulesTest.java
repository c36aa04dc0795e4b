package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.AgreementKind;
import nl.samenhang.model.InformationSharing;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about sharing personal data and its grounds in law (R48 to R52). */
class SharingRulesTest {

    private static final String PARTNERS = """
            partner gemeente "Gemeente Meerstad" soort gemeente {
                afdeling veiligheid "Veiligheid"
                afdeling leren "Leerplicht" in domein onderwijs
            }
            partner politie "Politie" soort politie
            partner wijkteam "Wijkteam" soort wijkteam
            partner school "Vmbo" soort schoolVo
            partner leerplicht "Leerplicht" soort leerplicht
            partner onbekend "Stichting zonder soort"
            rol wijkteamlid "Wijkteamlid" { vervuld door wijkteam }
            rol mentor "Mentor" { vervuld door school }
            rol niemand "Rol die niemand vervult"
            afspraak veilig "Convenant" soort convenant
            afspraak werk "Werkafspraak" soort werkafspraak
            """;

    @TempDir
    Path folder;

    private static String sharing(String clauses) {
        return PARTNERS + "informatiedeling delen \"Gegevens\" { %s }".formatted(clauses);
    }

    private List<String> found(String rule, String clauses) {
        return Findings.elements(rule, folder, sharing(clauses));
    }

    private Finding only(String rule, String clauses) {
        List<Finding> findings = Findings.of(rule, Findings.region(folder, sharing(clauses)));
        assertEquals(1, findings.size(), () -> rule + " finds " + findings);
        return findings.getFirst();
    }

    private RepairedRegion repaired(String rule, String clauses) {
        return new RepairedRegion(rule, folder, sharing(clauses));
    }

    private static List<String> names(List<? extends EObject> elements) {
        return elements.stream().map(ElementNames::qualifiedName).toList();
    }

    private static List<String> bases(RepairedRegion region) {
        return names(region.region().sharings().getFirst().getBases());
    }

    @Nested
    class R48SharingWithoutLegalBasis {

        @Test
        void findsASharingThatNamesNothing() {
            assertEquals(List.of("delen"), found("R48", "doel \"Weging\""));
        }

        @Test
        void findsOrdinaryDataWithGroundsForOtherDataAlone() {
            Finding finding = only("R48", "gegevens gewoon \"naam\" gegevens politie \"feit\" grondslag wpg20");
            assertTrue(finding.message().dutch().contains("geen grondslag die voor gewone gegevens geldt"));
        }

        @Test
        void leavesAgreementsAndPoliceDataToOtherRules() {
            assertEquals(List.of(), found("R48", "gegevens gewoon \"naam\" grondslag veilig"));
            assertEquals(List.of(), found("R48", "gegevens politie \"feit\""));
        }

        @Test
        void findsOrdinaryDataWithAnAgreementAndAnExceptionAlone() {
            assertEquals(List.of("delen"), found("R48", "gegevens gewoon \"naam\" grondslag veilig, avg9g"));
        }

        @Test
        void offersGroundsInForceThatHoldForTheData() {
            RepairedRegion region =
                    repaired("R48", "van wijkteam naar politie gegevens bijzonder \"letsel\" gegevens gewoon \"naam\"");
            assertEquals(8, region.repairs().size());
            assertTrue(region.titles()
                    .contains("Noem als grondslag: AVG artikel 6, eerste lid, onder e (taak van algemeen belang of"
                            + " openbaar gezag)"));
            assertTrue(region.titles().stream().noneMatch(title -> title.contains("artikel 9")));
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void offersFirstWhatTheRegionNamesElsewhere() {
            RepairedRegion region = new RepairedRegion("R48", folder, sharing("""
                    van wijkteam naar politie
                    gegevens gewoon "naam"
                    """) + """

                    informatiedeling ander "Andere gegevens" { gegevens gewoon "naam" grondslag wmo2015 }
                    """);
            assertEquals(
                    "Noem als grondslag: Wet maatschappelijke ondersteuning 2015, hoofdstuk 5 (gegevensverwerking)",
                    region.titles().getFirst());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "van school naar politie",
                    "van leerplicht naar politie",
                    "van mentor naar politie",
                    "van gemeente.leren naar politie",
                    "van wijkteam naar politie van school naar politie"
                })
        void neverOffersAGroundToASchoolOrLeerplicht(String flow) {
            assertEquals(
                    List.of(),
                    repaired("R48", flow + " gegevens gewoon \"naam\"").repairs());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "van onbekend naar politie", "van niemand naar politie"})
        void offersNothingWhereTheSenderIsNotKnown(String flow) {
            assertEquals(
                    List.of(),
                    repaired("R48", flow + " gegevens gewoon \"naam\"").repairs());
        }

        @Test
        void offersNothingWhereTheDataAreNotKnown() {
            assertEquals(List.of(), repaired("R48", "van wijkteam naar politie").repairs());
        }

        @ParameterizedTest
        @ValueSource(strings = {"van wijkteamlid naar school", "van gemeente.veiligheid naar school"})
        void offersGroundsToRolesAndDepartmentsOfOthers(String flow) {
            assertEquals(
                    8,
                    repaired("R48", flow + " gegevens gewoon \"naam\"")
                            .repairs()
                            .size());
        }

        @Test
        void offersNoGroundThatIsNotInForceOnTheReferenceDate() throws IOException {
            Files.writeString(folder.resolve("eigen.regio"), """
                    catalogus Eigen versie "1"
                    partnersoort team "Team" functie jeugdhulp
                    grondslag nu "Geldt" voor gewoon geldend sinds 2026-09-01
                    grondslag later "Geldt nog niet" voor gewoon geldend sinds 2026-09-02
                    grondslag weg "Ingetrokken" voor gewoon ingetrokken op 2026-09-01
                    grondslag straks "Wordt ingetrokken" voor gewoon ingetrokken op 2026-09-02
                    grondslag plan "Wetsvoorstel" voor gewoon voorgesteld
                    """);
            Files.writeString(folder.resolve("proef.regio"), """
                    regio Proef gebruikt Eigen peildatum 2026-09-01
                    partner team "Team" soort team
                    informatiedeling delen "Gegevens" { van team naar team gegevens gewoon "naam" }
                    """);
            LoadedFolder loaded = RegionLoader.create().load(folder);
            assertEquals(List.of(), loaded.problems());
            Region region = loaded.regions().getFirst();
            assertEquals(
                    List.of("Noem als grondslag: Geldt", "Noem als grondslag: Wordt ingetrokken"),
                    GapAnalysis.repairs(Findings.of("R48", region).getFirst(), RegionFacts.of(region)).stream()
                            .map(repair -> repair.title().dutch())
                            .toList());
        }
    }

    @Nested
    class R49CovenantAsOnlyBasis {

        @Test
        void findsASharingThatRestsOnAgreementsAlone() {
            Finding finding = only("R49", "gegevens gewoon \"naam\" grondslag veilig, werk");
            assertEquals("Proef.delen", finding.elementName());
            assertEquals(List.of("Proef.veilig", "Proef.werk"), names(finding.involved()));
            assertEquals(
                    "De informatiedeling \"Gegevens\" noemt als grondslag alleen \"Convenant\" en \"Werkafspraak\". Een"
                            + " afspraak tussen partners geeft geen recht om persoonsgegevens te delen. Kies een"
                            + " grondslag uit de wet: grondslag …",
                    finding.message().dutch());
        }

        @Test
        void acceptsACovenantBesideAGroundInLaw() {
            assertEquals(List.of(), found("R49", "grondslag veilig, avg6e"));
        }

        @Test
        void leavesASharingWithoutAnyGroundToAnotherRule() {
            assertEquals(List.of(), found("R49", "gegevens gewoon \"naam\""));
        }

        @Test
        void putsAGroundInLawInThePlaceOfAllAgreements() {
            RepairedRegion region =
                    repaired("R49", "van wijkteam naar politie gegevens gewoon \"naam\" grondslag veilig, werk");
            assertEquals(List.of(), region.findingsAfter(1));
            assertEquals(List.of("Landelijk.avg6c"), bases(region));
        }

        @Test
        void offersGroundsForPoliceDataWhereThereAreNoOthers() {
            RepairedRegion region =
                    repaired("R49", "van politie naar wijkteam gegevens politie \"feit\" grondslag veilig");
            assertTrue(region.titles().getFirst().contains("politiegegevens"));
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void neverOffersAGroundToASchool() {
            assertEquals(
                    List.of(),
                    repaired("R49", "van school naar politie gegevens gewoon \"naam\" grondslag veilig")
                            .repairs());
        }
    }

    @Nested
    class R50SensitiveDataWithoutException {

        @Test
        void findsSpecialDataWithAnOrdinaryGroundAlone() {
            Finding finding = only("R50", "gegevens gewoon \"naam\" gegevens bijzonder \"letsel\" grondslag avg6e");
            assertEquals("Proef.delen", finding.elementName());
            assertEquals(1, finding.involved().size());
            assertEquals(
                    "De informatiedeling \"Gegevens\" gaat over bijzondere gegevens, maar noemt daarvoor geen"
                            + " uitzondering in de wet. Zonder uitzondering is het verboden zulke gegevens te delen."
                            + " Kies een uitzondering naast de grondslag: grondslag …",
                    finding.message().dutch());
        }

        @Test
        void anExceptionForOtherDataIsNotEnough() {
            assertEquals(List.of("delen"), found("R50", "gegevens strafrechtelijk \"zaak\" grondslag avg6e, avg9g"));
        }

        @Test
        void namesBothKindsOfDataAndLeavesThemToAPerson() {
            String clauses = """
                    van wijkteam naar politie
                    gegevens strafrechtelijk "zaak"
                    gegevens bijzonder "letsel"
                    grondslag avg6e
                    """;
            assertTrue(only("R50", clauses).message().dutch().contains("bijzondere en strafrechtelijke gegevens"));
            assertEquals(List.of(), repaired("R50", clauses).repairs());
        }

        @Test
        void acceptsOneExceptionForBoth() {
            assertEquals(
                    List.of(),
                    found("R50", "gegevens strafrechtelijk \"zaak\" gegevens bijzonder \"letsel\" grondslag wgs"));
        }

        @Test
        void asksNoExceptionForOrdinaryAndPoliceData() {
            assertEquals(List.of(), found("R50", "gegevens gewoon \"naam\" gegevens politie \"feit\""));
        }

        @Test
        void offersExceptionsForTheData() {
            RepairedRegion region =
                    repaired("R50", "van wijkteam naar politie gegevens strafrechtelijk \"zaak\" grondslag avg6e");
            assertEquals(
                    "Noem als uitzondering: AVG artikel 10 (strafrechtelijke gegevens, voor zover een wet het toestaat)",
                    region.titles().getFirst());
            assertTrue(region.titles().stream().noneMatch(title -> title.contains("artikel 9")));
            assertEquals(List.of(), region.findingsAfter(0));
            assertEquals(List.of("Landelijk.avg6e", "Landelijk.avg10"), bases(region));
        }

        @Test
        void neverOffersAnExceptionToASchool() {
            assertEquals(
                    List.of(),
                    repaired("R50", "van school naar politie gegevens bijzonder \"letsel\" grondslag avg6e")
                            .repairs());
        }
    }

    @Nested
    class R51JointProcessingUnsettled {

        private static final String JOINT = "van wijkteam naar politie gegevens gewoon \"naam\" gezamenlijk ";

        @Test
        void findsWhatIsMissingOfArrangementAndAssessment() {
            assertTrue(
                    only("R51", JOINT).message().dutch().contains("maar er is geen onderlinge regeling en geen DPIA."));
            assertTrue(only("R51", JOINT + "dpia 2026-01-01")
                    .message()
                    .dutch()
                    .contains("maar er is geen onderlinge regeling."));
            assertTrue(only("R51", JOINT + "regeling veilig").message().dutch().contains("maar er is geen DPIA."));
        }

        @Test
        void asksNothingWhereNobodyIsJointlyResponsible() {
            assertEquals(List.of(), found("R51", "van wijkteam naar politie gegevens gewoon \"naam\""));
        }

        @Test
        void offersTheArrangementsThatBindAllWhoShareFirst() {
            RepairedRegion region = new RepairedRegion("R51", folder, sharing(JOINT + "dpia 2026-01-01") + """

                    afspraak een "Regeling van een" soort regeling { partijen politie }
                    afspraak allen "Regeling van allen" soort regeling { partijen politie, wijkteam }
                    """);
            assertEquals(
                    List.of("Noem \"Regeling van allen\" als regeling", "Noem \"Regeling van een\" als regeling"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }

        @Test
        void addsAnArrangementBetweenThoseWhoShareWhereThereIsNone() {
            RepairedRegion region = repaired("R51", JOINT);
            assertEquals(
                    List.of(
                            "Voeg een regeling toe voor de partners die delen. Leg vast dat de DPIA van 1 september 2026"
                                    + " is (controleer de datum)"),
                    region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
            InformationSharing sharing = region.region().sharings().getFirst();
            Agreement arrangement = sharing.getArrangement();
            assertEquals(AgreementKind.ARRANGEMENT, arrangement.getKind());
            assertEquals(List.of("Proef.wijkteam", "Proef.politie"), names(arrangement.getParties()));
        }

        @Test
        void recordsTheDayOfTheAssessment() {
            RepairedRegion region = repaired("R51", JOINT + "regeling veilig");
            assertEquals(
                    List.of("Leg vast dat de DPIA van 1 september 2026 is (controleer de datum)"), region.titles());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }

    @Nested
    class R52PoliceDataWithoutGround {

        @Test
        void findsPoliceDataWithAGroundForOtherData() {
            Finding finding = only("R52", "gegevens gewoon \"naam\" gegevens politie \"feit\" grondslag avg6e");
            assertEquals("Proef.delen", finding.elementName());
            assertEquals(1, finding.involved().size());
            assertTrue(finding.message().dutch().contains("De politie mag deze gegevens dan niet verstrekken."));
        }

        @Test
        void findsPoliceDataWithoutAnyGroundThoughNoOtherRuleDoes() {
            assertEquals(List.of("delen"), found("R52", "gegevens politie \"feit\""));
        }

        @Test
        void acceptsAnyGroundThatHoldsForPoliceData() {
            assertEquals(List.of(), found("R52", "gegevens politie \"feit\" grondslag wgs"));
        }

        @Test
        void offersTheGroundsForPoliceData() {
            RepairedRegion region = repaired("R52", "van politie naar wijkteam gegevens politie \"feit\"");
            assertEquals(5, region.repairs().size());
            assertEquals(List.of(), region.findingsAfter(0));
        }
    }
}
