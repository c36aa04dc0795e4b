package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.matrix.Cell;
import nl.samenhang.analysis.matrix.Header;
import nl.samenhang.analysis.matrix.Mark;
import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixScope;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.analysis.rules.GapAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {

    private static final String PARTNERS = """
            partner gemeente "Gemeente" soort gemeente { afdeling jeugd "Jeugd" }
            partner school "School" soort schoolVo
            partner mbo "Mbo" soort schoolMbo
            partner politie "Politie" soort politie
            rol mentor "Mentor" { vervuld door school }
            rol coach "Coach" { vervuld door school, mbo }
            rol niemand "Vertrouwenspersoon"
            """;

    @TempDir
    Path folder;

    private Matrix matrix(String kind, String text) {
        Region region = Findings.region(folder, PARTNERS + text);
        MatrixScope scope = MatrixScope.of(RegionFacts.of(region), GapAnalysis.findings(region));
        return Matrices.byId(kind).orElseThrow().of(scope);
    }

    private Matrix veri(String step) {
        return matrix("veri", "route zorg \"Zorgroute\" soort ondersteuning {\n" + step + "\neinde klaar\n}\n");
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(cell -> String.join("|", cell.shown())).toList();
    }

    private static List<String> columns(Matrix matrix) {
        return matrix.columns().stream().map(Header::title).toList();
    }

    @Test
    void aRoleAndADepartmentCountForThePartnerBehindThem() {
        Matrix veri = veri("stap a \"Melden\" door mentor { eindverantwoordelijk gemeente.jeugd informeert politie }");
        assertEquals(List.of("Gemeente", "School", "Politie"), columns(veri));
        assertEquals(List.of("E", "V", "I"), cells(veri.rows().getFirst()));
        assertEquals(
                List.of("Proef.zorg.a", "Proef.gemeente.jeugd", "Proef.gemeente"),
                veri.rows().getFirst().cells().getFirst().elements());
        assertEquals(
                "Bij de stap “Melden” van de route “Zorgroute”: verantwoordelijk Mentor (School). Eindverantwoordelijk Jeugd (Gemeente). Te informeren Politie.",
                veri.description().get(1).text());
    }

    @Test
    void aStepWithoutAccountablePartyIsMarkedAndTold() {
        Matrix veri = veri("stap a \"Melden\" door mentor");
        assertEquals(Mark.OPEN, veri.rows().getFirst().mark());
        assertEquals(
                List.of("Nog open: niemand eindverantwoordelijk"),
                veri.rows().getFirst().header().details());
        assertEquals(
                "Bij de stap “Melden” van de route “Zorgroute” is niemand eindverantwoordelijk.",
                veri.notes().getFirst().text());
    }

    @Test
    void aStepWithSeveralAccountablePartiesIsMarkedAtEachOfThem() {
        Matrix veri = veri("stap a \"Melden\" door mentor { eindverantwoordelijk gemeente, politie }");
        assertEquals(Mark.CONFLICT, veri.rows().getFirst().mark());
        assertEquals(List.of("Let op|E", "V", "Let op|E"), cells(veri.rows().getFirst()));
        assertEquals(
                "Bij de stap “Melden” van de route “Zorgroute” is meer dan één partij eindverantwoordelijk: Gemeente en Politie. Spreek af wie van hen dat is.",
                veri.notes().getFirst().text());
    }

    @Test
    void anAccountableRoleThatSeveralPartnersFillIsNoneOfThemForSure() {
        Matrix veri = veri("stap a \"Melden\" door mentor { eindverantwoordelijk coach }");
        assertEquals(Mark.DIVIDED, veri.rows().getFirst().mark());
        assertEquals(List.of("V, E*", "E*"), cells(veri.rows().getFirst()));
        assertEquals(
                "“Coach” wordt vervuld door School en Mbo. Waar deze rol eindverantwoordelijk is, staat E* bij elk van hen; wie het is, hangt af van de jongere.",
                veri.notes().getFirst().text());
        assertEquals(
                "Bij de stap “Melden” van de route “Zorgroute”: verantwoordelijk Mentor (School). Eindverantwoordelijk Coach (School of Mbo).",
                veri.description().get(1).text());
    }

    @Test
    void rolesThatSeveralPartnersFillAreToldInOneNote() {
        Matrix veri = matrix("veri", """
                rol gids "Gids" { vervuld door school, mbo }
                route zorg "Zorgroute" soort ondersteuning {
                    stap a "Melden" door mentor { eindverantwoordelijk coach }
                    stap b "Helpen" door mentor { eindverantwoordelijk gids }
                    einde klaar
                }
                """);
        assertEquals(
                List.of(
                        "“Coach” wordt vervuld door School en Mbo. “Gids” wordt vervuld door School en Mbo. Waar een van deze rollen eindverantwoordelijk is, staat E* bij elk van hen; wie het is, hangt af van de jongere."),
                texts(veri.notes()).stream().filter(note -> note.contains("E*")).toList());
    }

    @Test
    void anAccountableRoleThatNobodyFillsIsTold() {
        Matrix veri = veri("stap a \"Melden\" door mentor { eindverantwoordelijk niemand }");
        assertEquals(Mark.OPEN, veri.rows().getFirst().mark());
        assertEquals(
                "Bij de stap “Melden” van de route “Zorgroute” is “Vertrouwenspersoon” eindverantwoordelijk, maar geen enkele partner vervult die rol.",
                veri.notes().getFirst().text());
        assertTrue(
                veri.description().get(1).text().contains("Vertrouwenspersoon (door niemand vervuld)"),
                () -> veri.description().toString());
    }

    @Test
    void whoeverIsAccountableTwiceIsStillOne() {
        Matrix veri = veri("stap a \"Melden\" door mentor { eindverantwoordelijk school, school }");
        assertEquals(Mark.ACCOUNTABLE, veri.rows().getFirst().cells().getFirst().mark());
    }

    @Test
    void partnersWithoutAPartAreToldAndTakeNoColumn() {
        Matrix veri = veri("stap a \"Melden\" door mentor { eindverantwoordelijk school }");
        assertEquals(List.of("School"), columns(veri));
        assertEquals(List.of("Zonder taak in deze stappen: Gemeente, Mbo en Politie."), texts(veri.notes()));
    }

    @Test
    void anEmptyLevelIsAGapOnlyWhereAFindingSaysSo() {
        String issue =
                "vraagstuk pesten \"Pesten\" { eigenaar gemeente sterke basis { handeling \"Gesprek\" door mentor, politie } }\n";
        Row row = matrix("dekking", issue).rows().getFirst();
        assertEquals(
                List.of(
                        "1 handeling|door Mentor en Politie",
                        "Niets beschreven",
                        "Niets beschreven",
                        "Hiaat|Niets beschreven"),
                cells(row));
        Row accepted = matrix("dekking", issue + "aanvaard R14 op pesten omdat \"Volgt\" tot 2027-03-01 door gemeente")
                .rows()
                .getFirst();
        assertEquals("Niets beschreven", cells(accepted).getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "Route bij onrust, Route bij onrust",
        "Veiligheidsroute op school, Veiligheidsroute op school",
        "Terug naar rust, Route Terug naar rust"
    })
    void aRouteIsCalledOneOnce(String title, String shown) {
        Matrix matrix = matrix("dekking", """
                vraagstuk pesten "Pesten" { eigenaar gemeente }
                route veilig "%s" soort veiligheid voor pesten { stap s door politie einde klaar }
                """.formatted(title));
        assertEquals(shown, cells(matrix.rows().getFirst()).getLast());
    }

    @Test
    void theCoverageOfAnIssueIsToldLevelByLevel() {
        Matrix matrix = matrix("dekking", """
                vraagstuk pesten "Pesten" {
                    eigenaar gemeente.jeugd
                    sterke basis { handeling "Gesprek" door mentor handeling "Regels" door school }
                    incident { handeling "Ingrijpen" door politie }
                }
                route veilig "Veiligheidsroute" soort veiligheid voor pesten { stap s door politie einde klaar }
                route hulp "Hulproute" soort ondersteuning voor pesten { stap t door mentor einde klaar2 }
                """);
        assertEquals(
                List.of(
                        "De dekkingsmatrix laat van één vraagstuk zien wat er op vier niveaus is: sterke basis, algemene preventie, gerichte preventie en incident.",
                        "“Pesten” heeft als eigenaar Jeugd (Gemeente).",
                        "Voor “Pesten” staan bij sterke basis twee handelingen, door Mentor en School.",
                        "Voor “Pesten” staan bij incident één handeling, door Politie, en de veiligheidsroute “Veiligheidsroute”.",
                        "Voor “Pesten” staat niets bij algemene preventie en gerichte preventie."),
                texts(matrix.description()));
        assertEquals(
                List.of("Eigenaar: Jeugd (Gemeente)"),
                matrix.rows().getFirst().header().details());
    }

    @Test
    void coverageThatNobodyCarriesIsOpen() {
        Matrix matrix = matrix(
                "dekking",
                "vraagstuk pesten \"Pesten\" { eigenaar school, politie incident { handeling \"Aanspreken\" door politie handeling \"Los\" } }");
        Row row = matrix.rows().getFirst();
        assertEquals(
                "Nog open|2 handelingen|door Politie|bij één is niemand genoemd",
                cells(row).getLast());
        assertEquals(Mark.CONFLICT, row.mark());
        assertEquals(
                List.of("Let op: eigenaren: School en Politie"), row.header().details());
        assertTrue(
                texts(matrix.description())
                        .contains(
                                "Voor “Pesten” staan bij incident twee handelingen, door Politie, bij één is niemand genoemd."),
                () -> matrix.description().toString());
    }

    @Test
    void anActionWithoutActorStandsInARowOfItsOwn() {
        Matrix matrix = matrix(
                "handelingskader",
                "vraagstuk pesten \"Pesten\" { preventie algemeen { gastles \"Les\" door mentor handeling \"Los\" } }");
        assertEquals(
                List.of("Mentor", "Niemand genoemd"),
                matrix.rows().stream().map(row -> row.header().title()).toList());
        assertEquals(
                List.of("", "Gastles: les (Pesten)", "", ""),
                cells(matrix.rows().getFirst()));
        assertEquals(
                List.of("", "Nog open|Los (Pesten)", "", ""),
                cells(matrix.rows().getLast()));
        assertEquals(
                List.of(
                        "Bij het vraagstuk “Pesten” staat niet wie de handeling “Los” verricht.",
                        "Zonder handeling, ook via een afdeling of rol: Gemeente, Mbo en Politie."),
                texts(matrix.notes()));
    }

    @Test
    void definitionsThatDifferWithoutASharedOneAreMarked() {
        Matrix matrix = matrix("begrippen", """
                begrip a "Drang" { volgens onderwijs "Eén" volgens veiligheid "Twee" gedrag "Belt aan" }
                begrip b "Dwang" { volgens onderwijs "Drie" gezamenlijk "Samen" gedrag "Belt op" }
                """);
        assertEquals(
                List.of("Volgens Onderwijs", "Volgens Veiligheid", "Gezamenlijk", "Concreet gedrag"), columns(matrix));
        assertEquals(
                List.of("Let op|Eén", "Let op|Twee", "Hiaat", "Belt aan"),
                cells(matrix.rows().getFirst()));
        assertEquals(
                List.of("Drie", "", "Samen", "Belt op"), cells(matrix.rows().getLast()));
    }

    @Test
    void aRegionThatHoldsNothingGivesMatricesThatSayWhatIsMissing() {
        Region region = Findings.region(folder, "");
        MatrixScope scope = MatrixScope.of(RegionFacts.of(region), GapAnalysis.findings(region));
        Matrices.all().forEach(kind -> {
            Matrix matrix = kind.of(scope);
            assertTrue(matrix.isEmpty(), kind.id());
            assertEquals(Mark.OPEN, matrix.notes().getFirst().mark(), kind.id());
        });
    }

    @Test
    void everyKindIsFoundByAnIdOfItsOwn() {
        Matrices.all().forEach(kind -> assertSame(kind, Matrices.byId(kind.id()).orElseThrow()));
        assertEquals(Optional.empty(), Matrices.byId("onbekend"));
    }

    @Test
    void aRowMustHaveACellForEachColumn() {
        Header header = new Header("a", List.of());
        Cell cell = new Cell(Mark.EMPTY, List.of(), List.of());
        RowGroup group = new RowGroup(header, List.of(new Row(header, Mark.FILLED, List.of(cell, cell))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Matrix(
                        "id",
                        "titel",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        List.of(header),
                        List.of(group),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
