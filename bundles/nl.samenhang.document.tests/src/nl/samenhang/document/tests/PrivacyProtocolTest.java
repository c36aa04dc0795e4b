package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.document.Block;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Note;
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.document.Section;
import nl.samenhang.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyProtocolTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            omvat "Meerstad", "Kampwijk"

            partner gemeente "Gemeente Meerstad" soort gemeente { hierna "de gemeente" afdeling jeugd "Jeugd" }
            partner politie "Politie" soort politie { hierna "de politie" }
            partner school "Vmbo Het Baken" soort schoolVo { officieel "Stichting Het Baken" hierna "de school" }
            partner veilig "Veilig Thuis" soort veiligThuis
            rol mentor "Mentor" { vervuld door school }

            vraagstuk thuis "Onveilig thuis" soort huiselijkGeweld { eigenaar gemeente }
            route melden "Meldroute" soort ondersteuning voor thuis {
                stap kaart "Opschrijven wat je ziet" door mentor binnen 1 dag { volgens meldcodeSchool onderdeel inKaart }
                stap besluit "Besluiten over melden" door mentor binnen 1 week { volgens meldcodeSchool onderdeel beslissen }
                einde klaar "Klaar"
            }
            protocol meldcodeSchool "Meldcode van de school" soort meldcode van school

            afspraak convenant1 "Convenant Proef" soort convenant {
                partijen gemeente, politie, school
                evaluatie elk jaar door gemeente eerstvolgende 2026-10-01
            }
            afspraak regeling1 "Regeling gegevens" soort regeling { partijen gemeente, politie, school }

            informatiedeling weging "Gegevens voor de weging" {
                van school naar politie, gemeente.jeugd
                van politie naar gemeente.jeugd
                doel "Bepalen wie de eerste stap zet"
                gegevens gewoon "Naam en klas"
                gegevens bijzonder "Letsel, voor zover nodig"
                gegevens politie "Het feit"
                grondslag avg6e, avg9g, wpg20
                in melden.kaart
                gezamenlijk
                regeling regeling1
                bewaartermijn 1 jaar
                betrokkene geïnformeerd "Gesprek met de leerling en de ouders"
                dpia 2026-03-01
                beveiliging "Alleen via de beveiligde omgeving"
                rechten bij mentor
            }
            """;

    private static final String BARE = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            partner school "School" soort schoolVo
            informatiedeling kaal "Kale deling" {
            }
            """;

    @TempDir
    Path folder;

    @Test
    void hasItsArticlesNumberedWithoutGaps() {
        List<Integer> numbers = protocol(REGION).sections().stream()
                .filter(section -> section.numbering() == Section.Numbering.ARTICLE)
                .map(Section::number)
                .toList();
        assertEquals(IntStream.rangeClosed(1, 13).boxed().toList(), numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stichting Het Baken, hierna te noemen: “de school”.",
                "Dit privacyprotocol beschrijft hoe de partijen persoonsgegevens verwerken bij de uitvoering van het “Convenant Proef”.",
                "De betrokken partijen zijn gezamenlijk verwerkingsverantwoordelijken bij de informatiedeling “Gegevens voor de weging”, volgens de “Regeling gegevens”.",
                "De partijen delen persoonsgegevens alleen voor het volgende doel: bepalen wie de eerste stap zet (“Gegevens voor de weging”).",
                "Van de school naar de politie en de afdeling Jeugd van de gemeente",
                "Van de politie naar de afdeling Jeugd van de gemeente",
                "Gewone gegevens: naam en klas",
                "AVG artikel 6, eerste lid, onder e (taak van algemeen belang of openbaar gezag); geldig sinds 25 mei 2018; bron: Verordening (EU) 2016/679, artikel 6",
                "AVG artikel 9, tweede lid, onder g (zwaarwegend algemeen belang); geldig sinds 25 mei 2018; bron: Verordening (EU) 2016/679, artikel 9",
                "De stap “Opschrijven wat je ziet” van de route “Meldroute”",
                "De bewaartermijn is 1\u00A0jaar, bij de informatiedeling “Gegevens voor de weging”.",
                "De betrokkene kan met een verzoek terecht bij de mentor, bij de informatiedeling “Gegevens voor de weging”.",
                "Voor politiegegevens gelden de rechten die de Wet politiegegevens aan de betrokkene geeft.",
                "Voor de informatiedeling “Gegevens voor de weging” is op 1 maart 2026 een DPIA uitgevoerd.",
                "Alleen via de beveiligde omgeving",
                "De school gebruikt de “Meldcode van de school”.",
                "Iedere andere partij gaat na of de verplichting ook voor haar geldt.",
                "Die verplichting geldt in ieder geval voor de school.",
                "De partijen evalueren elk jaar de uitvoering en de werking van dit privacyprotocol."
            })
    void tellsWhatTheModelHolds(String line) {
        assertSays(REGION, line);
    }

    @Test
    void saysThatItIsNoLegalBasisItself() {
        assertTrue(text(REGION).contains("Dit privacyprotocol is zelf geen wettelijke grondslag."));
    }

    @Test
    void asksNothingOfACompleteSharing() {
        assertEquals(
                Set.of(),
                open(REGION).stream()
                        .filter(text -> text.contains("Gegevens voor de weging"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void asksWhereTheMissingStepsOfTheReportingCodeAre() {
        assertTrue(
                open(REGION).stream()
                        .anyMatch(text ->
                                text.startsWith("waar in de routes worden de stappen “Overleggen met een collega")
                                        && !text.contains("“Signalen in kaart brengen”")),
                () -> open(REGION).toString());
    }

    @Test
    void asks_which_reporting_code_a_bound_party_uses() {
        String second = REGION.replace("rol mentor", "partner tweede \"Mbo\" soort schoolVo\nrol mentor")
                .replace(
                        "partijen gemeente, politie, school\n    evaluatie",
                        "partijen gemeente, school, tweede\n    evaluatie");
        assertTrue(
                open(second)
                        .contains(
                                "welke meldcode gebruikt Mbo? Noem deze partij bij een meldcode achter “van”, of voeg “protocol … soort meldcode van …” toe."),
                () -> open(second).toString());
    }

    @Test
    void tells_an_assessment_of_all_sharings_once_and_those_of_several_days_as_a_list() {
        String second = "informatiedeling tweede \"Tweede\" {\n    dpia 2026-03-01\n}\n";
        assertSays(
                REGION + second, "Voor alle informatiedelingen in artikel 5 is op 1 maart 2026 een DPIA uitgevoerd.");
        assertSays(REGION + second.replace("03-01", "04-02"), "op 2 april 2026 voor de informatiedeling “Tweede”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    doel        | welk doel heeft de informatiedeling “Kale deling”? Vul “doel …” in.
                    stromen     | wie verstrekt bij de informatiedeling “Kale deling” gegevens aan wie? Vul “van … naar …” in.
                    gegevens    | welke gegevens worden gedeeld bij de informatiedeling “Kale deling”? Vul “gegevens …” in.
                    grondslag   | op welke wettelijke grondslag berust de informatiedeling “Kale deling”? Vul “grondslag …” in.
                    termijn     | hoelang worden de gegevens bewaard bij de informatiedeling “Kale deling”? Vul “bewaartermijn …” in.
                    bericht     | hoe horen de jongere en de ouders van de informatiedeling “Kale deling”? Vul “betrokkene geïnformeerd …” in.
                    rechten     | bij wie kan de betrokkene terecht met een verzoek over de informatiedeling “Kale deling”? Vul “rechten bij …” in.
                    beveiliging | hoe worden de gegevens beveiligd bij de informatiedeling “Kale deling”? Vul “beveiliging …” in.
                    dpia        | is een DPIA nodig voor de informatiedeling “Kale deling”, en op welke dag is die uitgevoerd? Vul “dpia …” in.
                    meldcode    | welke meldcode gebruiken de partijen? Voeg “protocol … soort meldcode van …” toe aan het model.
                    """)
    void asksForWhatASharingDoesNotSay(String what, String question) {
        assertTrue(open(BARE).contains(question), () -> what + " in " + open(BARE));
    }

    @Test
    void neverFillsInALegalBasis() {
        Document bare = protocol(BARE);
        assertFalse(text(bare).contains("onder e (taak"));
        Table table = (Table) bare.deep()
                .filter(block -> block.id().equals("informatiedelingen.Proef.kaal.tabel"))
                .findFirst()
                .orElseThrow();
        assertTrue(table.rows().stream()
                .anyMatch(
                        row -> row.cells().getFirst().lines().getFirst().text().equals("Grondslag")
                                && row.cells().get(1).lines().getFirst().text().equals("nog in te vullen")));
    }

    @Test
    void takesAnAgreementForNoLegalBasis() {
        String only = REGION.replace("avg6e, avg9g, wpg20", "convenant1");
        assertTrue(
                open(only)
                        .contains(
                                "op welke wettelijke grondslag berust de informatiedeling “Gegevens voor de weging”? Een afspraak tussen partijen is geen grondslag. Vul “grondslag …” in."));
    }

    @Test
    void tellsWhichBasisIsNotInForceOnTheReferenceDate() {
        String old = REGION.replace("avg6e, avg9g", "wbp, avg9g");
        assertSays(
                old,
                "Wet bescherming persoonsgegevens; ingetrokken op 25 mei 2018; bron: Wet bescherming persoonsgegevens");
        assertTrue(open(old).stream()
                .anyMatch(text -> text.contains(
                        "in de plaats van “Wet bescherming persoonsgegevens”, die op de peildatum niet geldt")));
    }

    @Test
    void asksForABasisForEachClassOfData() {
        assertTrue(
                open(REGION.replace(", wpg20", ""))
                        .contains(
                                "op welke wettelijke grondslag berust het delen van politiegegevens bij de informatiedeling “Gegevens voor de weging”? Vul “grondslag …” aan."));
    }

    @Test
    void asksForTheExceptionForSpecialData() {
        assertTrue(
                open(REGION.replace(", avg9g", ""))
                        .contains(
                                "welke uitzondering laat toe dat bij de informatiedeling “Gegevens voor de weging” bijzondere persoonsgegevens worden gedeeld? Vul bij “grondslag …” ook de uitzondering in."));
    }

    @Test
    void asksForTheArrangementBetweenJointControllers() {
        assertTrue(
                open(REGION.replace("regeling regeling1", ""))
                        .contains(
                                "welke onderlinge regeling geldt voor de gezamenlijke informatiedeling “Gegevens voor de weging”? Vul bij deze informatiedeling “regeling …” in."));
    }

    @Test
    void asksAboutWhoSharesAndIsNoParty() {
        String outsider = REGION.replace(
                "partijen gemeente, politie, school\n    evaluatie", "partijen gemeente, school\n    evaluatie");
        assertTrue(open(outsider).stream()
                .anyMatch(text -> text.startsWith("“Politie” verstrekt of ontvangt gegevens, maar is geen partij.")));
    }

    @Test
    void leavesTheReportingCodeOutWhereItDoesNotApply() {
        Document without = protocol("""
                regio Proef "Regio Proef"
                gebruikt Landelijk
                partner politie "Politie" soort politie
                """);
        assertTrue(without.sections().stream().noneMatch(section -> section.id().equals("meldcode")));
        assertEquals(
                "Artikel 12",
                without.sections().stream()
                        .filter(section -> section.id().equals("evaluatie"))
                        .findFirst()
                        .orElseThrow()
                        .label());
    }

    @Test
    void listsFindingsAboutSharingOnly() {
        Region region = Samples.region(folder, BARE);
        String annex =
                HtmlText.lines(new HtmlRenderer().render(PrivacyProtocol.of(region, GapAnalysis.findings(region))))
                        .stream()
                        .collect(Collectors.joining("\n"));
        assertTrue(annex.contains("Fout (R48)"), annex);
        assertFalse(annex.contains("(R29)") || annex.contains("(R59)"), annex);
    }

    @Test
    void tellsWhichGapsAboutSharingWereAcceptedAndWhy() {
        String accepted = BARE + "aanvaard R48 op kaal omdat \"Wordt in maart getoetst\" tot 2026-12-31 door school\n";
        assertSays(accepted, "Wordt in maart getoetst");
    }

    @Test
    void isWrittenForARegionThatHoldsNothing() {
        Document empty = protocol("regio Leeg");
        assertEquals("Privacyprotocol Leeg", empty.title());
        assertEquals("Concept; juridisch te toetsen", empty.status());
        // Each article that the model feeds asks for what it lacks.
        for (String id : List.of(
                "partijen",
                "rollen",
                "doelen",
                "grondslagen",
                "informatiedelingen",
                "bewaren",
                "rechten",
                "beveiliging",
                "dpia",
                "evaluatie")) {
            Section section = empty.sections().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertTrue(section.deep().anyMatch(PrivacyProtocolTest::isOpen), id);
        }
    }

    @Test
    void keepsItsIdsWhenAnotherElementIsAdded() {
        Set<String> before = ids(protocol(REGION));
        before.removeAll(ids(protocol(REGION + "partner halt \"Halt\"\ninformatiedeling tweede \"Tweede\" {\n}\n")));
        assertEquals(Set.of(), before);
    }

    private static Set<String> ids(Document document) {
        return document.deep()
                .map(Block::id)
                .filter(id -> !id.startsWith("bijlage-open-punten."))
                .collect(Collectors.toSet());
    }

    private Document protocol(String text) {
        return PrivacyProtocol.of(Samples.region(folder, text), List.of());
    }

    private List<String> open(String text) {
        return protocol(text)
                .deep()
                .filter(PrivacyProtocolTest::isOpen)
                .map(block -> ((Note) block).text().text())
                .toList();
    }

    private static boolean isOpen(Block block) {
        return block instanceof Note note && note.kind() == Note.Kind.OPEN_POINT;
    }

    private String text(String region) {
        return text(protocol(region));
    }

    private static String text(Document document) {
        return String.join("\n", HtmlText.lines(new HtmlRenderer().render(document)));
    }

    private void assertSays(String region, String line) {
        List<String> lines = HtmlText.lines(new HtmlRenderer().render(protocol(region)));
        assertTrue(lines.contains(line), () -> String.join("\n", lines));
    }
}
