package nl.samenhang.document.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.analysis.matrix.Header;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Makes a CSV file of a matrix as a Dutch Excel opens it: semicolons between the fields, UTF-8 with a mark in front, and
 * CR LF behind each row. Lines within a field are parted by LF. The same matrix gives the same bytes.
 */
public final class CsvRenderer {

    /** The extension of the file, without a dot. */
    public static final String EXTENSION = "csv";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA_SIGNS = "=+-@";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    /**
     * Renders a matrix. Where its rows are grouped, the first field of each row tells the group.
     *
     * @param matrix the matrix, not null
     * @return the file
     */
    public byte[] render(Matrix matrix) {
        StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(header(matrix));
            for (RowGroup group : matrix.groups()) {
                for (Row row : group.rows()) {
                    printer.printRecord(fields(matrix, group, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The CSV file could not be composed", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> header(Matrix matrix) {
        List<String> fields = new ArrayList<>();
        if (isGrouped(matrix)) {
            fields.add(matrix.grouping());
        }
        fields.add(matrix.corner());
        matrix.columns().forEach(column -> fields.add(field(column)));
        return fields;
    }

    private static List<String> fields(Matrix matrix, RowGroup group, Row row) {
        List<String> fields = new ArrayList<>();
        if (isGrouped(matrix)) {
            fields.add(field(group.header()));
        }
        fields.add(field(row.header()));
        row.cells().forEach(cell -> fields.add(safe(String.join("\n", cell.shown()))));
        return fields;
    }

    private static boolean isGrouped(Matrix matrix) {
        return !matrix.grouping().isEmpty();
    }

    private static String field(Header header) {
        List<String> lines = new ArrayList<>(header.details());
        lines.addFirst(header.title());
        return safe(String.join("\n", lines));
    }

    // A text from the model must not be reckoned with; an apostrophe in front makes a spreadsheet take it as text.
    private static String safe(String text) {
        String start = text.stripLeading();
        return start.isEmpty() || FORMULA_SIGNS.indexOf(start.charAt(0)) < 0 ? text : "'" + text;
    }
}
