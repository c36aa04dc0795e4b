package nl.samenhang.document.office.internal;

import java.util.List;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.matrix.Matrix;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the sheets of an Excel file lie on paper: A4 on its side, with title and page number. */
final class SheetPages {

    /** A column width is counted in parts of a character. */
    private static final int PARTS_OF_A_CHARACTER = 256;

    private static final double SIDE_INCHES = 0.4;

    /** The most characters that Excel takes in the header of a page, with room for its codes. */
    private static final int MOST_IN_HEADER = 100;

    private SheetPages() {}

    static void landscape(XSSFSheet sheet, Matrix matrix, int pagesWide) {
        XSSFPrintSetup pages = sheet.getPrintSetup();
        pages.setPaperSize(PrintSetup.A4_PAPERSIZE);
        pages.setLandscape(true);
        sheet.setFitToPage(true);
        pages.setFitWidth((short) pagesWide);
        pages.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.getHeader().setLeft(literal(matrix.title() + ", " + matrix.subject()));
        sheet.getFooter().setRight("Pagina &P van &N");
    }

    static void widths(XSSFSheet sheet, List<Integer> characters) {
        for (int i = 0; i < characters.size(); i++) {
            sheet.setColumnWidth(i, characters.get(i) * PARTS_OF_A_CHARACTER);
        }
    }

    // In a header "&" begins a code, and twice it stands for itself.
    private static String literal(String text) {
        return PrintableText.shortened(text, MOST_IN_HEADER).replace("&", "&&");
    }
}
