package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.document.Block;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Note;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import nl.samenhang.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annexes of the covenant that show a matrix, and the articles that refer to them. */
class CovenantMatricesTest {

    /** Two domains differ and nothing is shared, one issue has two owners, and nobody is named for one action. */
    private static final String WITH_GAPS = Samples.REGION
            .replace("regio Proef \"Regio Proef\"", "regio Proef \"Regio Proef\" gebruikt Landelijk")
            .replace("eigenaar gemeente.jeugd", "eigenaar gemeente.jeugd, politie")
            .replace("incident { handeling", "sterke basis { handeling \"Belt naar huis\" } incident { handeling")
            .replace(
                    "gezamenlijk \"Samen bepalen wat een signaal betekent\"",
                    "volgens onderwijs \"Samen begrijpen\" volgens veiligheid \"De ernst bepalen\"");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bijlage-veri", "bijlage-handelingskader", "bijlage-dekking", "bijlage-begrippen"})
    void standsOnPagesOnItsSide(String annex) {
        assertEquals(Section.Layout.LANDSCAPE, section(Samples.REGION, annex).layout());
    }

    @Test
    void tellsStepByStepWhoAnswersForIt() {
        List<Table> tables = tables(section(Samples.REGION, "bijlage-veri"));
        assertEquals(
                List.of("VERI-matrix van de route “Zorgroute”", "VERI-matrix van de route “Veiligheidsroute”"),
                tables.stream().map(Table::caption).toList());
        assertEquals(List.of("Stap", "Vmbo Het Baken"), columns(tables.getFirst()));
        assertSays(
                Samples.REGION,
                "Nog in te vullen: Bij de stap “Zorg bespreken” van de route “Zorgroute” is niemand eindverantwoordelijk.");
    }

    @Test
    void tellsWhatIsCoveredAndWhatIsAGap() {
        assertEquals(
                List.of(
                        "Verzuim|Eigenaar: Jeugd en onderwijs (Gemeente Meerstad)",
                        "Hiaat|Niets beschreven",
                        "Hiaat|Niets beschreven",
                        "Hiaat|Niets beschreven",
                        "1 handeling|door Politie, basisteam Meren|Veiligheidsroute"),
                cells(tables(section(Samples.REGION, "bijlage-dekking")).getFirst(), 0));
    }

    @Test
    void tellsWhoDoesWhatAtWhichLevelAndWhoDoesNothing() {
        Table table = tables(section(WITH_GAPS, "bijlage-handelingskader")).getFirst();
        assertEquals(
                List.of("Wie", "Sterke basis", "Algemene preventie", "Gerichte preventie", "Incident"), columns(table));
        assertEquals(
                List.of("Partners en afdelingen", "Nog niet verdeeld"),
                table.groups().stream().map(Table.Group::title).toList());
        assertEquals(List.of("Politie, basisteam Meren", "", "", "", "Aanspreken (Verzuim)"), cells(table, 0));
        assertEquals(List.of("Niemand genoemd", "Nog open|Belt naar huis (Verzuim)", "", "", ""), cells(table, 1));
        assertSays(
                WITH_GAPS,
                "Nog in te vullen: Bij het vraagstuk “Verzuim” staat niet wie de handeling “Belt naar huis” verricht.");
        assertSays(
                WITH_GAPS,
                "Toelichting: Zonder handeling, ook via een afdeling of rol: Gemeente Meerstad en Vmbo Het Baken.");
    }

    @Test
    void setsWhatEachDomainMeansBesideWhatAllMean() {
        Table table = tables(section(WITH_GAPS, "bijlage-begrippen")).getFirst();
        assertEquals(
                List.of("Begrip", "Volgens Onderwijs", "Volgens Veiligheid", "Gezamenlijk", "Concreet gedrag"),
                columns(table));
        assertEquals(
                List.of("Duiding", "Let op|Samen begrijpen", "Let op|De ernst bepalen", "Hiaat", "Overlegt eerst"),
                cells(table, 0));
    }

    @Test
    void articlesReferToTheAnnexes() {
        assertSays(
                Samples.REGION,
                "De handelingen die de partijen per vraagstuk verrichten, staan in bijlage 4. In bijlage 5 staan zij geordend naar wie ze verricht en op welk niveau.");
        assertSays(
                Samples.REGION,
                "Wat ieder domein voor zich onder deze begrippen verstaat, staat in bijlage 7. Voor dit convenant geldt de gezamenlijke omschrijving.");
    }

    @Test
    void whatTheOpenPointsTellIsNotToldAgainBelowATable() {
        List<Finding> findings = GapAnalysis.findings(Samples.region(folder, WITH_GAPS));
        List<String> rules = findings.stream().map(Finding::rule).toList();
        assertTrue(rules.containsAll(List.of("R02", "R17", "R56")), rules.toString());
        List<String> notes = notes(Samples.covenant(folder, WITH_GAPS));
        findings.forEach(finding -> assertFalse(notes.contains(finding.message().dutch()), finding.rule()));
    }

    @Test
    void aRegionWithoutActionsAndTermsIsAskedForThemOnce() {
        Document covenant = Samples.covenant(folder, "regio Leeg");
        for (String annex : List.of("bijlage-handelingskader", "bijlage-begrippen")) {
            Section section = section(covenant, annex);
            assertEquals(1, section.children().size(), annex);
            assertFalse(section.deep().anyMatch(block -> block instanceof Note || block instanceof Table), annex);
        }
        String asked = "welke begrippen moeten de partijen hetzelfde verstaan? Voeg “begrip …” toe aan het model.";
        assertEquals(1, notes(covenant).stream().filter(asked::equals).count());
        assertFalse(text(covenant).contains("geldt de gezamenlijke omschrijving"));
    }

    private static List<String> notes(Document covenant) {
        return covenant.deep()
                .filter(Note.class::isInstance)
                .map(block -> ((Note) block).text().text())
                .toList();
    }

    private Section section(String region, String id) {
        return section(Samples.covenant(folder, region), id);
    }

    private static Section section(Document covenant, String id) {
        return covenant.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Table> tables(Section section) {
        Stream<Block> blocks = section.children().stream();
        return blocks.filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static List<String> columns(Table table) {
        return table.columns().stream().map(Table.Column::title).toList();
    }

    private static List<String> cells(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .map(cell -> cell.lines().stream().map(Prose::text).collect(Collectors.joining("|")))
                .toList();
    }

    private void assertSays(String region, String line) {
        String text = text(Samples.covenant(folder, region));
        assertTrue(text.lines().anyMatch(line::equals), text);
    }

    private static String text(Document covenant) {
        return String.join("\n", HtmlText.lines(new HtmlRenderer().render(covenant)));
    }
}
