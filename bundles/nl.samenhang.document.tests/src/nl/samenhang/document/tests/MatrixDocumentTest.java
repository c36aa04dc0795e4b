package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.matrix.Cell;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixPart;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.MatrixDocument;
import nl.samenhang.document.internal.dutch.Typography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of a matrix. */
class MatrixDocumentTest {

    @TempDir
    static Path folder;

    static Stream<List<Matrix>> regions() {
        return Stream.concat(
                SampleMatrices.REGIONS.stream().map(SampleMatrices::ofExample),
                Stream.of(SampleMatrices.hostile(folder)));
    }

    private static byte[] html(Matrix matrix) {
        return new HtmlRenderer().render(MatrixDocument.of(matrix));
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void hasAHeaderForEveryColumnRowAndGroup(List<Matrix> matrices) {
        for (Matrix matrix : matrices) {
            Document page = HtmlText.parse(html(matrix));
            assertEquals("nl", page.getDocumentElement().getAttribute("lang"));
            List<Matrix> tables = tables(matrix);
            assertEquals(tables.size(), page.getElementsByTagName("caption").getLength());
            int columns = tables.stream()
                    .mapToInt(table -> table.columns().size() + 1)
                    .sum();
            assertEquals(columns, headers(page, "col").size());
            assertEquals(matrix.rows().size(), headers(page, "row").size());
            long groups = tables.stream()
                    .flatMap(table -> table.groups().stream())
                    .filter(group -> !group.header().title().isEmpty())
                    .count();
            assertEquals(groups, headers(page, "rowgroup").size());
        }
    }

    /** What each table of a page shows: the matrix, or its parts. */
    private static List<Matrix> tables(Matrix matrix) {
        List<Matrix> parts = matrix.parts().stream().map(MatrixPart::matrix).toList();
        return parts.isEmpty() ? List.of(matrix) : parts;
    }

    private static List<Element> headers(Document page, String scope) {
        return elements(page, "th").stream()
                .filter(header -> header.getAttribute("scope").equals(scope))
                .toList();
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void showsEveryCellWithItsSignAndItsElements(List<Matrix> matrices) {
        for (Matrix matrix : matrices) {
            List<Element> cells = elements(HtmlText.parse(html(matrix)), "td");
            List<Cell> expected = tables(matrix).stream()
                    .flatMap(table -> table.rows().stream())
                    .map(Row::cells)
                    .flatMap(List::stream)
                    .toList();
            assertEquals(expected.size(), cells.size());
            for (int i = 0; i < cells.size(); i++) {
                assertEquals(
                        expected.get(i).shown().stream().map(Typography::of).collect(Collectors.joining()),
                        cells.get(i).getTextContent());
                assertEquals(
                        String.join(" ", expected.get(i).elements()),
                        cells.get(i).getAttribute("data-element"));
            }
        }
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void tellsLegendNotesAndDescriptionInOrder(List<Matrix> matrices) {
        for (Matrix matrix : matrices) {
            List<String> lines = HtmlText.lines(html(matrix));
            assertTrue(lines.containsAll(List.of(matrix.title(), "Legenda")), matrix.title());
            matrix.notes()
                    .forEach(note ->
                            assertTrue(lines.stream().anyMatch(line -> line.endsWith(inOneLine(note))), note.text()));
            List<String> told = matrix.description().stream()
                    .map(MatrixDocumentTest::inOneLine)
                    .toList();
            assertEquals(told, lines.stream().filter(told::contains).toList());
        }
    }

    @Test
    void aMatrixOfRoutesHasAChapterForEachAndListsThem() {
        Matrix veri = SampleMatrices.ofExample("zonderwijk").get(1);
        Document page = HtmlText.parse(html(veri));
        List<String> routes =
                veri.groups().stream().map(group -> group.header().title()).toList();
        assertEquals(3, routes.size());
        List<String> chapters = Stream.concat(Stream.of("Inhoud", "Legenda", "Opmerkingen"), routes.stream())
                .toList();
        assertEquals(
                chapters,
                elements(page, "h2").stream().map(Element::getTextContent).toList());
        List<Element> links =
                elements((Element) page.getElementsByTagName("nav").item(0), "a");
        assertEquals(
                chapters.subList(1, chapters.size()),
                links.stream().map(Element::getTextContent).toList());
        List<String> sections = elements(page, "section").stream()
                .map(section -> section.getAttribute("id"))
                .toList();
        links.forEach(link ->
                assertTrue(sections.contains(link.getAttribute("href").substring(1)), link.getAttribute("href")));
        assertEquals(
                routes.stream()
                        .map(route -> "VERI-matrix van " + DutchPhrases.named("de", "route", route))
                        .toList(),
                elements(page, "caption").stream().map(Element::getTextContent).toList());
    }

    @Test
    void ofOneRouteThereIsNothingToList() {
        Document page = HtmlText.parse(
                html(SampleMatrices.of(Samples.region(folder, """
                regio Een partner school route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" door school }
                """)).get(1)));
        assertEquals(0, page.getElementsByTagName("nav").getLength());
        assertEquals(1, page.getElementsByTagName("table").getLength());
    }

    @Test
    void whatIsToldOfARouteStandsWithTheRouteAndTheRestBeforeAll() {
        List<String> lines = HtmlText.lines(
                html(SampleMatrices.of(Samples.region(folder, """
                regio Twee partner school "De School" partner politie "De Politie"
                route zorg "Zorgroute" soort ondersteuning { stap melden "Melden" door school }
                route veilig "Veiligheidsroute" soort veiligheid { stap ingrijpen "Ingrijpen" }
                """)).get(1)));
        List<String> order = List.of(
                "De VERI-matrix laat van twee stappen in twee routes zien wie verantwoordelijk is, wie eindverantwoordelijk, wie geraadpleegd wordt en wie bericht krijgt.",
                "Legenda",
                "Opmerkingen",
                "Toelichting: Zonder taak in deze stappen: De Politie.",
                "Zorgroute",
                "Nog in te vullen: Bij de stap “Melden” van de route “Zorgroute” is niemand eindverantwoordelijk.",
                "In woorden",
                "Veiligheidsroute",
                "Nog in te vullen: Bij de stap “Ingrijpen” van de route “Veiligheidsroute” is niemand verantwoordelijk.");
        assertEquals(order, lines.stream().filter(order::contains).distinct().toList());
    }

    /** One table of all partners and all steps makes a page of dozens of megabytes of a large region. */
    @Test
    void aPageGrowsWithTheRoutesAndNotWithTheirSquare() {
        int ten = html(SampleMatrices.of(Samples.region(folder, routes(10))).get(1)).length;
        int forty = html(SampleMatrices.of(Samples.region(folder, routes(40))).get(1)).length;
        assertTrue(forty < 4 * ten, ten + " and " + forty);
    }

    private static String routes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "partner p%1$d route r%1$d soort ondersteuning { stap s \"Melden\" door p%1$d }".formatted(i))
                .collect(Collectors.joining("\n", "regio Groot\n", ""));
    }

    private static String inOneLine(Sentence sentence) {
        return Typography.of(sentence.text()).replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void givesTheSameBytesTwice(List<Matrix> matrices) {
        matrices.forEach(matrix -> assertArrayEquals(html(matrix), html(matrix)));
    }

    @Test
    void aMatrixWithoutRowsSaysWhatIsMissing() {
        for (Matrix matrix : SampleMatrices.of(Samples.region(folder, "regio Leeg"))) {
            byte[] html = html(matrix);
            assertEquals(0, HtmlText.parse(html).getElementsByTagName("table").getLength());
            assertTrue(HtmlText.lines(html).getLast().startsWith("Nog in te vullen: Er zijn"), matrix.title());
        }
    }

    @Test
    void aPageWithoutAStatusShowsNone() {
        String page = new String(html(SampleMatrices.ofExample("zonderwijk").getFirst()));
        assertFalse(page.contains("class=\"status\"") || page.contains("class=\"watermerk\""));
    }
}
