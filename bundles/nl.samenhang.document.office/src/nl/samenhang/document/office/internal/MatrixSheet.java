package nl.samenhang.document.office.internal;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.analysis.matrix.Mark;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;
import nl.samenhang.document.office.internal.SheetStyles.Look;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet of an Excel file that holds the matrix itself: all of it in one table with one row of headers, as only
 * such a table can be sorted and filtered.
 */
public final class MatrixSheet {

    private final Matrix matrix;
    private final SheetStyles styles;
    private final SheetColumns columns;
    private final List<Integer> widths;

    /**
     * The sheet of a matrix.
     *
     * @param matrix the matrix
     * @param styles the looks of the file
     */
    public MatrixSheet(Matrix matrix, SheetStyles styles) {
        this.matrix = matrix;
        this.styles = styles;
        this.columns = new SheetColumns(matrix);
        this.widths = columns.widths();
    }

    /**
     * Adds the sheet.
     *
     * @param workbook the file with the styles
     */
    public void addTo(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(matrix.title());
        int leading = columns.leading();
        sheet.createFreezePane(leading, 1);
        SheetPages.landscape(sheet, matrix, columns.pages());
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, leading - 1));
        SheetPages.widths(sheet, widths);
        header(sheet.createRow(0));
        matrix.groups()
                .forEach(group ->
                        group.rows().forEach(row -> row(group, row, sheet.createRow(sheet.getLastRowNum() + 1))));
        if (sheet.getLastRowNum() > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, widths.size() - 1));
        }
    }

    private void header(XSSFRow out) {
        List<String> headers = columns.headers();
        boolean upright = columns.areUpright();
        for (int i = 0; i < headers.size(); i++) {
            Look look = upright && i >= columns.leading() ? Look.UPRIGHT : Look.COLUMN;
            styles.put(out.createCell(i), headers.get(i), look);
        }
        if (upright) {
            RowHeights.upright(out, headers.subList(columns.leading(), headers.size()));
        } else {
            RowHeights.lying(out, headers, widths);
        }
    }

    private void row(RowGroup group, Row row, XSSFRow out) {
        List<String> texts = columns.texts(group, row);
        IntStream.range(0, texts.size()).forEach(i -> styles.put(out.createCell(i), texts.get(i), look(row, i)));
        RowHeights.lying(out, texts, widths);
    }

    private Look look(Row row, int column) {
        int leading = columns.leading();
        if (column >= leading) {
            return look(row.cells().get(column - leading).mark());
        }
        if (column < leading - 1) {
            return Look.GROUP;
        }
        return row.mark().asksAttention() ? Look.ATTENTION : Look.ROW;
    }

    private static Look look(Mark mark) {
        return switch (mark) {
            case FILLED, EMPTY -> Look.TEXT;
            case ACCOUNTABLE, DIVIDED -> Look.STRONG;
            case CONFLICT, OPEN, GAP -> Look.ATTENTION;
        };
    }
}
