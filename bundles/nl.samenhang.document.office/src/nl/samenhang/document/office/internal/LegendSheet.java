package nl.samenhang.document.office.internal;

import java.util.List;
import nl.samenhang.analysis.matrix.Legend;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.office.internal.SheetStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of an Excel file that explains the matrix: signs, notes, and the same in sentences. */
public final class LegendSheet {

    /** The name of the sheet. */
    public static final String NAME = "Legenda";

    /** Of the signs and of what they mean, in characters. */
    private static final List<Integer> WIDTHS = List.of(18, 110);

    private final Matrix matrix;
    private final SheetStyles styles;

    /**
     * The sheet that explains a matrix.
     *
     * @param matrix the matrix
     * @param styles the looks of the file
     */
    public LegendSheet(Matrix matrix, SheetStyles styles) {
        this.matrix = matrix;
        this.styles = styles;
    }

    /**
     * Adds the sheet.
     *
     * @param workbook the file with the styles
     */
    public void addTo(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        SheetPages.landscape(sheet, matrix, 1);
        SheetPages.widths(sheet, WIDTHS);
        row(sheet, matrix.title(), "", Look.TITLE);
        row(sheet, matrix.subject(), "", Look.PLAIN);
        heading(sheet, "Legenda");
        for (Legend each : matrix.legend()) {
            row(sheet, each.sign(), each.meaning(), Look.PLAIN);
        }
        sentences(sheet, "Opmerkingen", matrix.notes());
        sentences(sheet, "De matrix in woorden", matrix.description());
    }

    private void sentences(XSSFSheet sheet, String title, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            heading(sheet, title);
            sentences.forEach(each -> sentence(sheet, each));
        }
    }

    private void heading(XSSFSheet sheet, String title) {
        below(sheet);
        row(sheet, title, "", Look.TITLE);
    }

    private void sentence(XSSFSheet sheet, Sentence sentence) {
        row(sheet, sentence.mark().sign(), sentence.text(), Look.PLAIN);
    }

    private void row(XSSFSheet sheet, String sign, String text, Look look) {
        XSSFRow row = below(sheet);
        // A title runs on over the next cell, which must be empty for that.
        styles.put(row.createCell(0), sign, text.isEmpty() ? Look.TITLE : look);
        if (!text.isEmpty()) {
            styles.put(row.createCell(1), text, look);
            RowHeights.lying(row, List.of(sign, text), WIDTHS);
        }
    }

    private static XSSFRow below(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }
}
