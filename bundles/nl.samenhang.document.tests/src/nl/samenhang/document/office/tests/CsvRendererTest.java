package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;
import nl.samenhang.document.office.CsvRenderer;
import nl.samenhang.document.tests.SampleMatrices;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The CSV file of a matrix, read back. */
class CsvRendererTest {

    @TempDir
    static Path folder;

    static Stream<List<Matrix>> regions() {
        return Stream.concat(
                SampleMatrices.REGIONS.stream().map(SampleMatrices::ofExample),
                Stream.of(SampleMatrices.hostile(folder)));
    }

    private static String csv(Matrix matrix) {
        return new String(new CsvRenderer().render(matrix), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(Matrix matrix) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv(matrix).substring(1)), format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void holdsEveryCellInItsPlace(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices) {
            List<List<String>> read = read(matrix);
            List<List<String>> expected = new ArrayList<>();
            for (RowGroup group : matrix.groups()) {
                group.rows().forEach(row -> expected.add(fields(matrix, group, row)));
            }
            assertEquals(
                    expected,
                    read.subList(1, read.size()).stream()
                            .map(row ->
                                    row.stream().map(CsvRendererTest::unguarded).toList())
                            .toList());
        }
    }

    private static List<String> fields(Matrix matrix, RowGroup group, Row row) {
        List<String> fields = new ArrayList<>();
        if (!matrix.grouping().isEmpty()) {
            fields.add(group.header().title());
        }
        List<String> header = new ArrayList<>(row.header().details());
        header.addFirst(row.header().title());
        fields.add(String.join("\n", header));
        row.cells().forEach(cell -> fields.add(String.join("\n", cell.shown())));
        return fields;
    }

    private static String unguarded(String field) {
        return field.matches("(?s)'\\s*[=+@-].*") ? field.substring(1) : field;
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void givesASpreadsheetNothingToReckonWith(List<Matrix> matrices) throws IOException {
        for (Matrix matrix : matrices) {
            read(matrix).forEach(row -> row.forEach(field -> assertFalse(field.matches("(?s)\\s*[=+@-].*"), field)));
        }
    }

    @ParameterizedTest(name = "region {index}")
    @MethodSource("regions")
    void opensInADutchExcel(List<Matrix> matrices) {
        for (Matrix matrix : matrices) {
            String csv = csv(matrix);
            assertEquals('\uFEFF', csv.charAt(0));
            assertTrue(csv.endsWith("\r\n"));
            assertTrue(csv.substring(1)
                    .startsWith(
                            matrix.grouping().isEmpty()
                                    ? matrix.corner() + ";"
                                    : matrix.grouping() + ";" + matrix.corner()));
            assertArrayEquals(new CsvRenderer().render(matrix), new CsvRenderer().render(matrix));
        }
    }
}
