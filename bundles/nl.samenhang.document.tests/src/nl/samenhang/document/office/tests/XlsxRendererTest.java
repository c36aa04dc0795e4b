package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
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
import org.apache.poi.ss.util.CellRangeAddress;
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
        rows.add(grouped(matrix.grouping(), header, matrix));
        for (RowGroup group : matrix.groups()) {
            group.rows().forEach(row -> rows.add(grouped(group.header().title(), texts(row), matrix)));
        }
        return rows;
    }

    /** Where rows are grouped, the group stands before each of them. */
    private static List<String> grouped(String group, List<String> row, Matrix matrix) {
        List<String> grouped = new ArrayList<>(row);
        if (leading(matrix) == 2) {
            grouped.addFirst(group);
        }
        return grouped;
    }

    private static int leading(Matrix matrix) {
        return matrix.grouping().isEmpty() ? 1 : 2;
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
                assertEquals(leading(matrix), sheet.getPaneInformation().getVerticalSplitLeftColumn());
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                assertEquals(0, sheet.getRepeatingRows().getLastRow());
                assertEquals(leading(matrix) - 1, sheet.getRepeatingColumns().getLastColumn());
                assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
            }
        }
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void canBeFilteredOnEveryColumn(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices) {
            try (XSSFWorkbook workbook = open(matrix)) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                if (matrix.rows().isEmpty()) {
                    assertFalse(sheet.getCTWorksheet().isSetAutoFilter());
                } else {
                    assertEquals(
                            new CellRangeAddress(
                                            0,
                                            matrix.rows().size(),
                                            0,
                                            matrix.columns().size() + leading(matrix) - 1)
                                    .formatAsString(),
                            sheet.getCTWorksheet().getAutoFilter().getRef());
                }
            }
        }
    }

    /**
     * Not every program reckons the height of a row when it opens a file; a row without one shows its first line
     * only.
     */
    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void everyRowIsAsHighAsItsTextAndNoColumnCutsAWord(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices.subList(0, 4)) {
            try (XSSFWorkbook workbook = open(matrix)) {
                workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(XlsxRendererTest::assertShown)));
            }
        }
    }

    private static void assertShown(Cell cell) {
        if (!cell.getCellStyle().getWrapText() || cell.getStringCellValue().isEmpty()) {
            return;
        }
        boolean upright = cell.getCellStyle().getRotation() == 90;
        double height = cell.getRow().getHeightInPoints();
        double width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
        // Letters of this font are at most this wide on average, and as high as a line.
        double along = upright ? height / 5 : width * 1.2;
        double across = upright ? width * 5.25 : height;
        String text = cell.getStringCellValue();
        double lines = text.lines()
                .mapToDouble(line -> Math.ceil(line.length() / along))
                .sum();
        assertTrue(lines * 12 <= across || height == 409, text + " in " + height);
        if (text.length() < 200) {
            Stream.of(text.split("\\s+"))
                    .filter(word -> word.length() <= 25)
                    .forEach(word -> assertTrue(word.length() <= along, word));
        }
    }

    @Test
    void theHeadersOfManyPartnersStandUprightAndThoseOfFewDoNot() throws IOException {
        assertEquals(90, rotation(SampleMatrices.ofExample("merenkamp").get(1)));
        assertEquals(0, rotation(SampleMatrices.ofExample("merenkamp").get(3)));
        assertEquals(0, rotation(SampleMatrices.of(partners(3)).get(1)));
    }

    private static int rotation(Matrix matrix) throws IOException {
        try (XSSFWorkbook workbook = open(matrix)) {
            return workbook.getSheetAt(0)
                    .getRow(0)
                    .getCell(matrix.columns().size())
                    .getCellStyle()
                    .getRotation();
        }
    }

    @Test
    void aMatrixOfVeryManyPartnersGoesOnOverPagesSideBySide() throws IOException {
        try (XSSFWorkbook workbook = open(SampleMatrices.of(partners(100)).get(1))) {
            assertTrue(workbook.getSheetAt(0).getPrintSetup().getFitWidth() > 1);
        }
    }

    private static Region partners(int count) {
        String steps = IntStream.range(0, count)
                .mapToObj("stap s%1$d \"Stap\" door p%1$d "::formatted)
                .collect(Collectors.joining());
        String partners =
                IntStream.range(0, count).mapToObj("partner p%d "::formatted).collect(Collectors.joining());
        return Samples.region(folder, "regio Veel " + partners + "route r soort ondersteuning { " + steps + "}");
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
