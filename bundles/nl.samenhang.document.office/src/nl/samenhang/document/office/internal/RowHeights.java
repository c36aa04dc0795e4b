package nl.samenhang.document.office.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * How high the rows of a sheet are. The height is given as one that a program may reckon anew, so that a row grows when
 * somebody writes more in it.
 */
final class RowHeights {

    /** In points, of the letters that the cells have. */
    private static final double LINE = 13;

    private static final double CHARACTER = 5.8;

    /** Above and below the text, and below an upright header for the button that opens the filter. */
    private static final double ROOM = 3;

    private static final double BUTTON = 18;

    /** The most that Excel takes. */
    private static final double MOST = 409;

    /** In an upright header the text goes on beside itself, on so many lines. */
    private static final int LINES_OF_UPRIGHT = 2;

    private RowHeights() {}

    /** Makes a row as high as its highest cell. */
    static void lying(XSSFRow row, List<String> texts, List<Integer> widths) {
        int lines = IntStream.range(0, texts.size())
                .map(i -> WrappedText.lines(texts.get(i), fitting(row, i, widths.get(i))))
                .max()
                .orElse(1);
        set(row, lines * LINE + ROOM);
    }

    // A column counts in digits, which are wider than most letters are, unless those are bold.
    private static int fitting(XSSFRow row, int column, int width) {
        return row.getCell(column).getCellStyle().getFont().getBold() ? width : width * 27 / 25;
    }

    /** Makes a row as high as its texts are long when they stand upright. */
    static void upright(XSSFRow row, List<String> texts) {
        int length = 1;
        for (String text : texts) {
            length = Math.max(length, WrappedText.longestWord(text));
            while (WrappedText.lines(text, length)
                    > Math.max(LINES_OF_UPRIGHT, text.lines().count())) {
                length++;
            }
        }
        set(row, length * CHARACTER + BUTTON);
    }

    private static void set(XSSFRow row, double points) {
        row.getCTRow().setHt(Math.min(points, MOST));
    }
}
