package nl.samenhang.document.internal.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.samenhang.document.Table.Cell;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;

/**
 * How many lines of paper a part of the sheet may take, so that all parts together fit on two pages. Lengths of lines
 * are estimates on the safe side; a part shows at least one entry.
 *
 * @param lines the lines, at least 1
 */
record Room(int lines) {

    /** About how many letters fit on a line of the page. */
    private static final int LETTERS = 100;

    /** Space inside and between the cells of a row, in letters. */
    private static final int PADDING = 3;

    /**
     * The part of a list that fits.
     *
     * @param shown the entries that fit, in order
     * @param left how many entries are left out
     */
    record Fitting<T>(List<T> shown, int left) {}

    /** Those rows of a table that fit, from the first on. */
    Fitting<Row> rows(List<Column> columns, List<Row> rows) {
        int whole = columns.stream().mapToInt(Column::weight).sum();
        return fitting(rows, row -> {
            int most = 1;
            for (int i = 0; i < columns.size(); i++) {
                int width = LETTERS * columns.get(i).weight() / whole - PADDING;
                most = Math.max(most, height(row.cells().get(i), width));
            }
            return most;
        });
    }

    /** Those texts that fit, from the first on. */
    <T> Fitting<T> texts(List<T> entries, Function<T, String> text) {
        return fitting(entries, entry -> height(text.apply(entry), LETTERS));
    }

    private <T> Fitting<T> fitting(List<T> entries, ToIntFunction<T> height) {
        List<T> shown = new ArrayList<>();
        int taken = 0;
        for (T entry : entries) {
            taken += height.applyAsInt(entry);
            if (taken > lines && !shown.isEmpty()) {
                break;
            }
            shown.add(entry);
        }
        return new Fitting<>(List.copyOf(shown), entries.size() - shown.size());
    }

    private static int height(Cell cell, int width) {
        return cell.lines().stream()
                .mapToInt(line -> height(line.text(), width))
                .sum();
    }

    private static int height(String text, int width) {
        return Math.max(1, (text.length() + width - 1) / width);
    }
}
