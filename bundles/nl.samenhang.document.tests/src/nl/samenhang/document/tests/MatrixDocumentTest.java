package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.MatrixDocument;
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
            assertEquals(1, page.getElementsByTagName("caption").getLength());
            assertEquals(matrix.columns().size() + 1, headers(page, "col").size());
            assertEquals(matrix.rows().size(), headers(page, "row").size());
            long groups = matrix.groups().stream()
                    .filter(group -> !group.header().title().isEmpty())
                    .count();
            assertEquals(groups, headers(page, "rowgroup").size());
        }
    }

    private static List<Element> headers(Document page, String scope) {
        return elements(page, "th").stream()
                .filter(header -> header.getAttribute("scope").equals(scope))
                .toList();
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
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
            List<nl.samenhang.analysis.matrix.Cell> expected =
                    matrix.rows().stream().map(Row::cells).flatMap(List::stream).toList();
            assertEquals(expected.size(), cells.size());
            for (int i = 0; i < cells.size(); i++) {
                assertEquals(
                        String.join("", expected.get(i).shown()), cells.get(i).getTextContent());
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
            List<String> told = lines.subList(lines.indexOf("De matrix in woorden") + 1, lines.size());
            assertEquals(
                    matrix.description().stream()
                            .map(MatrixDocumentTest::inOneLine)
                            .toList(),
                    told);
        }
    }

    private static String inOneLine(Sentence sentence) {
        return sentence.text().replaceAll("\\s+", " ").strip();
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
