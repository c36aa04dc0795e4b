package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.document.Document;
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Note;
import nl.samenhang.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsheetTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            omvat "Meerstad", "Kampwijk"
            partner gemeente "Gemeente Meerstad" { hierna "de gemeente" contact regisseur }
            partner politie "Politie" { hierna "de politie" contact agent }
            partner weg "Oude partner" { betrokken tot 2025-01-01 }
            rol mentor "Mentor" { vervuld door gemeente }
            rol agent "Wijkagent" { vervuld door politie }
            rol regisseur "Regisseur" { vervuld door gemeente }
            vraagstuk verzuim "Verzuim" { eigenaar gemeente regie mentor }
            vraagstuk drugs "Drugshandel" { startpunt omdat "Het neemt toe" eigenaar gemeente regie regisseur }
            signaal wegblijven "Leerling blijft weg" { leidt naar zorg.melden }
            signaal moe "Leerling is moe" { leidt naar zorg }
            signaal dreiging "Jongere wordt bedreigd" { leidt naar veilig }
            route zorg "Zorgroute" soort ondersteuning voor verzuim {
                stap melden "Zorg bespreken" door mentor binnen 1 week
                stap duiden "Samen duiden" in tafel
                stap hulp "Hulp bieden" door mentor
                stap volgen "Volgen" door mentor
                einde klaar "Klaar"
            }
            route veilig "Veiligheidsroute" soort veiligheid voor drugs {
                stap intake "Melding aannemen" door agent binnen 2 uur
                einde gesloten "Gesloten"
            }
            overleg bestuur "Bestuurstafel" laag bestuurlijk { voorzitter regisseur elke 6 maanden }
            overleg tafel "Zorgtafel" laag uitvoerend { voorzitter mentor deelnemers gemeente elke 6 weken }
            afspraak convenant1 "Convenant Proef" soort convenant { partijen gemeente, politie klachten bij regisseur }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In de gemeenten Meerstad en Kampwijk werken twee organisaties samen. Zij willen dat jongeren veilig zijn, thuis, op school, op straat en online. Deze factsheet is voor iedereen die bij een van deze organisaties met jongeren werkt.",
                "Het gaat om de vraagstukken “Verzuim” en “Drugshandel”.",
                "Is iemand nu in gevaar? Bel 112.",
                "Veiligheidsroute: ga naar de wijkagent; de eerste stap volgt binnen 2\u00A0uur.",
                "Zorg bespreken (Zorgroute)",
                "De mentor, binnen 1\u00A0week",
                "Zorgroute (hulp): zorg bespreken, samen duiden, hulp bieden en nog één stap.",
                "Veiligheidsroute (veiligheid): melding aannemen.",
                "Gemeente Meerstad",
                "De wijkagent",
                "Elke 6\u00A0weken",
                "Hebt u een klacht over de samenwerking? Ga naar de regisseur."
            })
    void tellsWhatSomebodyNeeds(String line) {
        assertSays(REGION, line);
    }

    @Test
    void putsSafetyAndTheStartingPointAndOperationalMeetingsFirst() {
        List<String> lines = lines(REGION);
        assertTrue(lines.indexOf("Jongere wordt bedreigd") < lines.indexOf("Leerling blijft weg"));
        assertTrue(lines.indexOf("Drugshandel") < lines.indexOf("Verzuim"), lines.toString());
        assertTrue(lines.indexOf("Zorgtafel") < lines.indexOf("Bestuurstafel"));
    }

    @Test
    void names_every_route_for_safety_and_the_quickest_first() {
        String more = REGION + """
                route traag "Trage route" soort veiligheid voor drugs { stap een "Wachten" door agent binnen 2 dagen einde x "X" }
                route snel "Snelle route" soort veiligheid voor drugs { stap een "Rennen" door agent binnen 1 uur einde x "X" }
                route ooit "Route zonder termijn" soort veiligheid voor drugs { stap een "Kijken" door agent einde x "X" }
                """;
        List<String> urgent = lines(more).stream()
                .filter(line -> line.contains(": ga naar "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
        assertEquals(List.of("Snelle route", "Veiligheidsroute", "Trage route", "Route zonder termijn"), urgent);
    }

    @Test
    void names_a_route_for_safety_that_another_agreement_is_about() {
        String other = REGION.replace("soort convenant { partijen", "soort convenant { regelt zorg partijen");
        assertSays(other, "Veiligheidsroute: ga naar de wijkagent; de eerste stap volgt binnen 2\u00A0uur.");
        assertSays(other, "Veiligheidsroute (veiligheid): melding aannemen.");
    }

    @Test
    void tellsSignalsThatBeginAtTheSameStepInOneRow() {
        List<String> lines = lines(REGION);
        assertEquals(lines.indexOf("Leerling blijft weg") + 1, lines.indexOf("Leerling is moe"));
        assertEquals(
                1, lines.stream().filter("Zorg bespreken (Zorgroute)"::equals).count());
    }

    @Test
    void leavesOutWhoHasLeft() {
        assertFalse(lines(REGION).contains("Oude partner"));
    }

    @Test
    void saysHowMuchOfALongListItLeavesOutAndWhereTheRestIs() {
        StringBuilder large = new StringBuilder(REGION);
        for (int i = 0; i < 50; i++) {
            large.append("partner p%1$d \"Organisatie %1$d\" { contact mentor }\n".formatted(i));
            large.append("signaal s%1$d \"Signaal %1$d\" { leidt naar zorg }\n".formatted(i));
            large.append("vraagstuk v%1$d \"Vraagstuk %1$d\" { eigenaar gemeente regie mentor }\n".formatted(i));
        }
        List<String> lines = lines(large.toString());
        List<String> left =
                lines.stream().filter(line -> line.startsWith("… en nog ")).toList();
        assertEquals(
                List.of(
                        "… en nog 44 signalen; zie het convenant.",
                        "… en nog 39 organisaties; zie het convenant.",
                        "… en nog 47 vraagstukken; zie het convenant."),
                left);
        // Two partners of their own, and so many of the others that fit.
        assertEquals(
                11,
                lines.stream().filter(line -> line.startsWith("Organisatie ")).count());
    }

    @Test
    void cutsATitleThatIsTooLongForALine() {
        String long90 = "x".repeat(89) + "…";
        assertSays(REGION.replace("Leerling is moe", "x".repeat(10_000)), "X" + long90.substring(1));
    }

    @Test
    void isWrittenForARegionThatHoldsNothing() {
        Document empty = Factsheet.of(Samples.region(folder, "regio Leeg"));
        assertEquals("Factsheet Leeg", empty.title());
        List<String> asking = empty.sections().stream()
                .filter(section -> section.deep().anyMatch(Note.class::isInstance))
                .map(Section::id)
                .toList();
        assertEquals(List.of("wat", "dringend", "signalen", "routes", "wie"), asking);
        assertEquals(3, empty.sections().get(4).children().size());
    }

    private List<String> lines(String text) {
        return HtmlText.lines(new HtmlRenderer().render(Factsheet.of(Samples.region(folder, text))));
    }

    private void assertSays(String region, String line) {
        List<String> lines = lines(region);
        assertTrue(lines.contains(line), () -> String.join("\n", lines));
    }
}
