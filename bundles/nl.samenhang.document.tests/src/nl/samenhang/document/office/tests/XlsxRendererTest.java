package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Header;
import nl.samenhang.analysis.matrix.Legend;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.office.XlsxRenderer;
import nl.samenhang.document.tests.SampleMatrices;
import nl.samenhang.document.tests.Samples;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Excel file of a matrix, read back. */
class XlsxRendererTest {

    @TempDir
    static Path folder;

    static Stream<List<Matrix>> regions() {
        return Stream.concat(
                SampleMatrices.REGIONS.stream().map(SampleMatrices::ofExample),
                Stream.of(SampleMatrices.hostile(folder), SampleMatrices.of(Samples.region(folder, "regio Leeg"))));
    }

    private static XSSFWorkbook open(Matrix matrix) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(matrix)));
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void holdsTheTextsOfTheMatrixAndNothingElse(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices) {
            try (XSSFWorkbook workbook = open(matrix)) {
                assertEquals(expected(matrix), texts(workbook.getSheet(matrix.title())));
            }
        }
    }

    private static List<List<String>> expected(Matrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(
                matrix.columns().stream().map(XlsxRendererTest::text).toList());
        header.addFirst(matrix.corner());
        rows.add(header);
        for (RowGroup group : matrix.groups()) {
            if (!group.header().title().isEmpty()) {
                List<String> heading = new ArrayList<>(
                        matrix.columns().stream().map(column -> "").toList());
                heading.addFirst(group.header().title());
                rows.add(heading);
            }
            group.rows().forEach(row -> rows.add(texts(row)));
        }
        return rows;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.cells().stream()
                .map(cell -> String.join("\n", cell.shown()))
                .toList());
        texts.addFirst(text(row.header()));
        return texts;
    }

    private static String text(Header header) {
        return String.join(
                "\n",
                Stream.concat(Stream.of(header.title()), header.details().stream())
                        .toList());
    }

    private static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> texts = new ArrayList<>();
            row.forEach(cell -> texts.add(cell.getStringCellValue()));
            rows.add(texts);
        });
        return rows;
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void holdsTextOnlyAndNoFormula(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices) {
            try (XSSFWorkbook workbook = open(matrix)) {
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(XlsxRendererTest::assertText)));
            }
        }
    }

    private static void assertText(Cell cell) {
        assertTrue(cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.BLANK, cell.toString());
        boolean formula = cell.toString().matches("(?s)[=+@-].*");
        assertEquals(formula, cell.getCellStyle().getQuotePrefixed(), cell.toString());
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void keepsItsHeadersInSightAndOnEveryPage(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices) {
            try (XSSFWorkbook workbook = open(matrix)) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                assertEquals(1, sheet.getPaneInformation().getVerticalSplitLeftColumn());
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                assertEquals(0, sheet.getRepeatingRows().getLastRow());
                assertEquals(0, sheet.getRepeatingColumns().getLastColumn());
                assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
            }
        }
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void explainsItselfOnASecondSheet(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices) {
            try (XSSFWorkbook workbook = open(matrix)) {
                assertEquals(2, workbook.getNumberOfSheets());
                List<String> shown = texts(workbook.getSheet("Legenda")).stream()
                        .filter(row -> row.size() > 1)
                        .map(List::getLast)
                        .toList();
                List<String> expected = new ArrayList<>(
                        matrix.legend().stream().map(Legend::meaning).toList());
                matrix.notes().stream().map(Sentence::text).forEach(expected::add);
                matrix.description().stream().map(Sentence::text).forEach(expected::add);
                assertEquals(expected, shown);
            }
        }
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void givesTheSameBytesTwice(List<Matrix> matrices) {
        for (Matrix matrix : matrices) {
            assertArrayEquals(new XlsxRenderer().render(matrix), new XlsxRenderer().render(matrix));
        }
    }

    @Test
    void saysWhatItIsAboutInDutch() throws Exception {
        Matrix matrix = SampleMatrices.ofExample("zonderwijk").getFirst();
        try (XSSFWorkbook workbook = open(matrix)) {
            var core = workbook.getProperties().getCoreProperties();
            assertEquals("Dekkingsmatrix", core.getTitle());
            assertEquals("Regio Zonderwijk, peildatum 1 september 2026", core.getSubject());
            assertEquals(
                    "nl-NL",
                    workbook.getPackage()
                            .getPackageProperties()
                            .getLanguageProperty()
                            .orElseThrow());
            assertEquals("2026-09-01T00:00:00Z", core.getCreated().toInstant().toString());
        }
    }
}
