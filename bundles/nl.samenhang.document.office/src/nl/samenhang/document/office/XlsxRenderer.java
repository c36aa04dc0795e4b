package nl.samenhang.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.document.office.internal.FixedPackage;
import nl.samenhang.document.office.internal.LegendSheet;
import nl.samenhang.document.office.internal.MatrixSheet;
import nl.samenhang.document.office.internal.Properties;
import nl.samenhang.document.office.internal.SheetStyles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes an Excel file (xlsx) of a matrix: one sheet with the matrix, which can be sorted and filtered and whose headers
 * stay in sight and come back on every page, and one with its legend, notes and description. The same matrix gives
 * the same bytes.
 */
public final class XlsxRenderer {

    /** The extension of the file, without a dot. */
    public static final String EXTENSION = "xlsx";

    /**
     * Renders a matrix.
     *
     * @param matrix the matrix, not null
     * @return the file
     */
    public byte[] render(Matrix matrix) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Properties.set(matrix.title(), matrix.subject(), matrix.date(), workbook);
            SheetStyles styles = new SheetStyles(workbook);
            new MatrixSheet(matrix, styles).addTo(workbook);
            new LegendSheet(matrix, styles).addTo(workbook);
            workbook.write(out);
            return FixedPackage.ofNew(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The Excel file could not be composed", e);
        }
    }
}
