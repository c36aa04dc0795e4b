package nl.samenhang.document.office.internal;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of an Excel file, and how text gets into them. */
public final class SheetStyles {

    /** A look. */
    enum Look {
        TITLE,
        COLUMN,
        UPRIGHT,
        GROUP,
        ROW,
        TEXT,
        STRONG,
        ATTENTION,
        PLAIN
    }

    /** The most characters that Excel takes in one cell. */
    private static final int MOST_CHARACTERS = 32_767;

    /** What Excel takes for the beginning of a formula when somebody edits the cell. */
    private static final String FORMULA_SIGNS = "=+-@";

    private static final short FONT_POINTS = 10;
    private static final short TITLE_POINTS = 14;

    private static final short UPRIGHT_DEGREES = 90;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    /**
     * The looks in a file.
     *
     * @param workbook the new file
     */
    public SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The widths of columns count in digits of this font, and it is to be found, or a twin of it, on every machine.
        letters(workbook.getFontAt(0), FONT_POINTS);
        // In a fixed order, whichever of them the file will use.
        for (Look look : Look.values()) {
            XSSFFont font = font(look);
            styles.put(look, style(look, font));
            XSSFCellStyle asText = style(look, font);
            asText.setQuotePrefixed(true);
            quoted.put(look, asText);
        }
    }

    private XSSFCellStyle style(Look look, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(look != Look.TITLE);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(look == Look.UPRIGHT ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setRotation(look == Look.UPRIGHT ? UPRIGHT_DEGREES : 0);
        style.setFont(font);
        fill(style, look);
        if (look != Look.PLAIN && look != Look.TITLE) {
            borders(style);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        letters(font, look == Look.TITLE ? TITLE_POINTS : FONT_POINTS);
        font.setBold(look != Look.TEXT && look != Look.ATTENTION && look != Look.PLAIN);
        if (look == Look.COLUMN || look == Look.UPRIGHT) {
            font.setColor(colour(0xFFFFFF));
        }
        return font;
    }

    private static void letters(XSSFFont font, short points) {
        font.setFontName("Arial");
        font.setFontHeightInPoints(points);
    }

    private static void fill(XSSFCellStyle style, Look look) {
        int colour = switch (look) {
            case COLUMN, UPRIGHT -> 0x154273;
            case GROUP -> 0xDBE6F2;
            case ROW -> 0xF3F6FA;
            case ATTENTION -> 0xFFF6DD;
            default -> -1;
        };
        if (colour >= 0) {
            style.setFillForegroundColor(colour(colour));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void borders(XSSFCellStyle style) {
        XSSFColor grey = colour(0x767676);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    /** Puts text into a cell. It stays text, also where it looks like a formula and somebody edits it. */
    void put(XSSFCell cell, String text, Look look) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle((formula ? quoted : styles).get(look));
        if (!text.isEmpty()) {
            cell.setCellValue(literal(shortened(text)));
        }
    }

    private static String shortened(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = MOST_CHARACTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    // In this format "_x0041_" stands for a letter; to mean these signs themselves, the first is written as a code.
    private static String literal(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
