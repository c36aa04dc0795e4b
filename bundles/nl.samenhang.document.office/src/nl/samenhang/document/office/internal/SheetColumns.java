package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Cell;
import nl.samenhang.analysis.matrix.Header;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.analysis.matrix.RowGroup;

/**
 * The texts of a matrix as rows of a sheet, and how wide each column is, in characters. What a group has in common
 * stands before each of its rows, so that somebody who sorts or filters the rows keeps it.
 */
final class SheetColumns {

    /** The width of a page whose letters are still well to read. */
    private static final int PAGE = 170;

    private static final int MOST_OF_LEADING = 34;
    private static final int LEAST_OF_LEADING = 12;
    private static final int MOST_OF_TEXT = 46;
    private static final int LEAST_OF_TEXT = 20;
    private static final int MOST_OF_WORD = 30;

    /** Below a header there is a button that opens the filter. */
    private static final int BUTTON = 3;

    /** As many letters as one cell of a VERI matrix may hold, with commas between. */
    private static final int MOST_LETTERS = 11;

    private static final int LEAST_OF_LETTERS = 7;
    private static final int MOST_LYING = 8;

    private final Matrix matrix;

    SheetColumns(Matrix matrix) {
        this.matrix = matrix;
    }

    /** How many columns stand before the cells: what each row is, and the group where there are groups. */
    int leading() {
        return isGrouped() ? 2 : 1;
    }

    private boolean isGrouped() {
        return !matrix.grouping().isEmpty();
    }

    /** Whether the columns hold letters and are so many that their headers stand upright. */
    boolean areUpright() {
        return matrix.columns().size() > MOST_LYING
                && WrappedText.longest(matrix.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.shown().stream()))
                        <= MOST_LETTERS;
    }

    /** The texts above all columns. */
    List<String> headers() {
        List<String> headers = new ArrayList<>();
        if (isGrouped()) {
            headers.add(matrix.grouping());
        }
        headers.add(matrix.corner());
        matrix.columns().forEach(column -> headers.add(text(column)));
        return headers;
    }

    /** The texts of a row in all columns. */
    List<String> texts(RowGroup group, Row row) {
        List<String> texts = new ArrayList<>();
        if (isGrouped()) {
            texts.add(text(group.header()));
        }
        texts.add(text(row.header()));
        row.cells().forEach(cell -> texts.add(text(cell)));
        return texts;
    }

    private static String text(Header header) {
        List<String> lines = new ArrayList<>(header.details());
        lines.addFirst(header.title());
        return String.join("\n", lines);
    }

    private static String text(Cell cell) {
        return String.join("\n", cell.shown());
    }

    /** The width of each column. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        if (isGrouped()) {
            widths.add(ofLeading(matrix.grouping(), matrix.groups().stream().map(RowGroup::header)));
        }
        widths.add(ofLeading(matrix.corner(), matrix.rows().stream().map(Row::header)));
        int left = PAGE - widths.stream().mapToInt(Integer::intValue).sum();
        int most = Math.clamp(left / Math.max(1, matrix.columns().size()), LEAST_OF_TEXT, MOST_OF_TEXT);
        boolean upright = areUpright();
        for (int i = 0; i < matrix.columns().size(); i++) {
            widths.add(upright ? ofLetters(i) : ofText(i, most));
        }
        return widths;
    }

    private static int ofLeading(String title, Stream<Header> headers) {
        Stream<String> lines = headers.flatMap(header -> text(header).lines());
        int longest = WrappedText.longest(Stream.concat(lines, Stream.of(title)));
        return Math.clamp(longest + BUTTON, LEAST_OF_LEADING, MOST_OF_LEADING);
    }

    private int ofLetters(int column) {
        return Math.max(WrappedText.longest(lines(column)) + 1, LEAST_OF_LETTERS);
    }

    // Wide enough for its longest word, also where that makes the page wider.
    private int ofText(int column, int most) {
        String title = text(matrix.columns().get(column));
        int word = Math.max(
                WrappedText.longestWord(title) + BUTTON,
                lines(column).mapToInt(WrappedText::longestWord).max().orElse(0));
        int longest = Math.max(WrappedText.longest(lines(column)), WrappedText.longest(title.lines()) + BUTTON);
        return Math.max(Math.clamp(longest, LEAST_OF_LEADING, most), Math.min(word + 1, MOST_OF_WORD));
    }

    private Stream<String> lines(int column) {
        return matrix.rows().stream().flatMap(row -> row.cells().get(column).shown().stream());
    }

    /** How many pages lie side by side, so that the letters on paper do not become too small. */
    int pages() {
        int total = widths().stream().mapToInt(Integer::intValue).sum();
        return (total - 1) / (PAGE * 3 / 2) + 1;
    }
}
