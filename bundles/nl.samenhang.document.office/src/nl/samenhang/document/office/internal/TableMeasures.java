package nl.samenhang.document.office.internal;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.document.ColumnWidths;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;

/**
 * How large a table is in files for word processors, so that its words stay whole where there is room. Lengths are in
 * points.
 */
public final class TableMeasures {

    /** The size of text in tables, and the height of its lines; as in the styles. */
    private static final double SIZE = 9;

    private static final double LINE = 10.6;

    /** What a cell has to the left and the right of its text. */
    private static final double PADDING = 9;

    /** What a cell with upright words has above and below them. */
    private static final double UPRIGHT_PADDING = 6;

    private static final double LEAST_HEIGHT = 95;
    private static final double MOST_HEIGHT = 170;

    private final Table table;
    private final double[] widths;

    /**
     * Measures a table.
     *
     * @param table the table, not null
     * @param room its width
     */
    public TableMeasures(Table table, double room) {
        this.table = table;
        double[] needs = IntStream.range(0, table.columns().size())
                .mapToDouble(this::need)
                .toArray();
        this.widths = ColumnWidths.share(room, needs, weights());
    }

    private double[] weights() {
        double[] weights =
                table.columns().stream().mapToDouble(Table.Column::weight).toArray();
        return table.isDense() ? ColumnWidths.alikeAfterTheFirst(weights) : weights;
    }

    private double need(int column) {
        Stream<String> cells = table.rows().stream()
                .flatMap(row -> row.cells().get(column).lines().stream().map(Prose::text));
        double below = Letters.longestWord(cells.collect(Collectors.joining("\n"))) * SIZE;
        double head = stands(column)
                ? LINE
                : Letters.longestWord(table.columns().get(column).title()) * SIZE;
        return PADDING + Math.max(below, head);
    }

    private boolean stands(int column) {
        return table.isDense() && column > 0;
    }

    /**
     * The width of a column.
     *
     * @param column its index
     * @return the width
     */
    public double width(int column) {
        return widths[column];
    }

    /**
     * The height of a row of headers that stand upright, as the row does not grow with them.
     *
     * @return the height; the words of a longer header are broken
     */
    public double uprightHeight() {
        return IntStream.range(0, widths.length)
                .filter(this::stands)
                .mapToDouble(this::uprightHeight)
                .reduce(LEAST_HEIGHT, Math::max);
    }

    private double uprightHeight(int column) {
        String title = table.columns().get(column).title();
        int lines = (int) Math.max(1, (widths[column] - PADDING) / LINE);
        double height = UPRIGHT_PADDING + Letters.longestWord(title) * SIZE;
        while (height < MOST_HEIGHT && Letters.lines(title, (height - UPRIGHT_PADDING) / SIZE) > lines) {
            height += SIZE;
        }
        return Math.min(height, MOST_HEIGHT);
    }
}
