package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Cell;
import nl.samenhang.analysis.matrix.Header;
import nl.samenhang.analysis.matrix.Mark;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;
import nl.samenhang.document.office.internal.SheetStyles.Look;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of an Excel file that holds the matrix itself. */
public final class MatrixSheet {

    /** In characters. A column of letters is narrow; one of sentences is cut off here, and wraps. */
    private static final int LEAST_WIDTH = 14;

    private static final int MOST_WIDTH = 46;
    private static final int FIRST_WIDTH = 34;

    private final Matrix matrix;
    private final SheetStyles styles;

    /**
     * The sheet of a matrix.
     *
     * @param matrix the matrix
     * @param styles the looks of the file
     */
    public MatrixSheet(Matrix matrix, SheetStyles styles) {
        this.matrix = matrix;
        this.styles = styles;
    }

    /**
     * Adds the sheet.
     *
     * @param workbook the file with the styles
     */
    public void addTo(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(matrix.title());
        sheet.createFreezePane(1, 1);
        SheetPages.landscape(sheet, matrix);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        widths(sheet);
        header(sheet.createRow(0));
        matrix.groups().forEach(group -> group(group, sheet));
    }

    private void widths(XSSFSheet sheet) {
        SheetPages.width(sheet, 0, FIRST_WIDTH);
        for (int i = 0; i < matrix.columns().size(); i++) {
            SheetPages.width(sheet, i + 1, width(i));
        }
    }

    private int width(int column) {
        Stream<String> cells = matrix.rows().stream().flatMap(row -> row.cells().get(column).shown().stream());
        int longest = cells.mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest, LEAST_WIDTH, MOST_WIDTH);
    }

    private void header(XSSFRow row) {
        styles.put(row.createCell(0), matrix.corner(), Look.COLUMN);
        for (int i = 0; i < matrix.columns().size(); i++) {
            styles.put(row.createCell(i + 1), text(matrix.columns().get(i)), Look.COLUMN);
        }
    }

    private void group(RowGroup group, XSSFSheet sheet) {
        if (!group.header().title().isEmpty()) {
            XSSFRow heading = below(sheet);
            for (int i = 0; i <= matrix.columns().size(); i++) {
                styles.put(heading.createCell(i), i == 0 ? text(group.header()) : "", Look.GROUP);
            }
        }
        group.rows().forEach(row -> row(row, below(sheet)));
    }

    private static XSSFRow below(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private void row(Row row, XSSFRow out) {
        styles.put(out.createCell(0), text(row.header()), row.mark().asksAttention() ? Look.ATTENTION : Look.ROW);
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            styles.put(out.createCell(i + 1), String.join("\n", cell.shown()), look(cell.mark()));
        }
    }

    private static Look look(Mark mark) {
        return switch (mark) {
            case FILLED, EMPTY -> Look.TEXT;
            case ACCOUNTABLE, DIVIDED -> Look.STRONG;
            case CONFLICT, OPEN, GAP -> Look.ATTENTION;
        };
    }

    private static String text(Header header) {
        List<String> lines = new ArrayList<>(header.details());
        lines.addFirst(header.title());
        return String.join("\n", lines);
    }
}
