package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * A table with one header row. The first cell of each row is its header.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param caption what the table shows
 * @param columns the columns, at least one
 * @param groups the rows, at least one
 */
public record Table(String id, List<String> elements, String caption, List<Column> columns, List<Group> groups)
        implements Block {

    /** What a draft says in a cell where the model has no content for it. */
    private static final String TO_BE_FILLED_IN = "nog in te vullen";

    private static final int MOST_COLUMNS_WITH_LYING_HEADERS = 9;

    /**
     * A column.
     *
     * @param title its header
     * @param weight its share of the width, compared with the other columns; positive
     */
    public record Column(String title, int weight) {

        public Column {
            title = Typography.of(title);
            if (weight <= 0) {
                throw new IllegalArgumentException("A column has a width: " + title);
            }
        }
    }

    /**
     * Rows that belong together.
     *
     * @param title the heading above them; empty for none
     * @param elements the qualified names of the model elements that they share
     * @param rows the rows, at least one
     */
    public record Group(String title, List<String> elements, List<Row> rows) {

        public Group {
            title = Typography.of(title);
            elements = List.copyOf(elements);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param elements the qualified names of the model elements it tells about
     * @param cells a cell for each column
     */
    public record Row(List<String> elements, List<Cell> cells) {

        public Row {
            elements = List.copyOf(elements);
            cells = List.copyOf(cells);
        }

        /**
         * A row of texts. A text that says no more than that something is to be filled in calls for attention.
         *
         * @param elements the qualified names of the model elements it tells about, not null
         * @param texts a text for each column, not null; an empty one for a cell without content
         * @return the row
         */
        public static Row of(List<String> elements, List<Prose> texts) {
            return new Row(
                    elements,
                    texts.stream()
                            .map(text -> new Cell(tone(text), List.of(text), List.of()))
                            .toList());
        }

        private static Tone tone(Prose text) {
            return text.text().equalsIgnoreCase(TO_BE_FILLED_IN) ? Tone.ATTENTION : Tone.PLAIN;
        }
    }

    /**
     * A cell.
     *
     * @param tone how much it stands out
     * @param lines its text, a line each; none for a cell without content
     * @param elements the qualified names of the model elements it tells about, where it tells more than its row
     */
    public record Cell(Tone tone, List<Prose> lines, List<String> elements) {

        public Cell {
            Objects.requireNonNull(tone);
            lines = List.copyOf(lines);
            elements = List.copyOf(elements);
        }

        /**
         * Whether a line stands out by its weight.
         *
         * @param line the index of the line
         * @return true for all lines of a strong cell, and for the first of a cell that asks attention
         */
        public boolean isHeavy(int line) {
            return tone == Tone.STRONG || (tone == Tone.ATTENTION && line == 0);
        }
    }

    /** How much a cell stands out. Its words alone must tell what it means. */
    public enum Tone {
        /** As text. */
        PLAIN,
        /** Heavier than its neighbours. */
        STRONG,
        /** Something is to be done about it; the first line says what. */
        ATTENTION
    }

    public Table {
        Objects.requireNonNull(id);
        caption = Typography.of(caption);
        elements = List.copyOf(elements);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        int width = columns.size();
        if (groups.isEmpty() || !groups.stream().allMatch(group -> fits(group, width))) {
            throw new IllegalArgumentException("A table has rows with a cell for each column: " + id);
        }
    }

    private static boolean fits(Group group, int width) {
        return !group.rows().isEmpty()
                && group.rows().stream().allMatch(row -> row.cells().size() == width);
    }

    /**
     * A table whose rows are not grouped.
     *
     * @param id the id of the block
     * @param elements the qualified names of the model elements it tells about
     * @param caption what the table shows
     * @param columns the columns, at least one
     * @param rows the rows, at least one
     * @return the table
     */
    public static Table of(String id, List<String> elements, String caption, List<Column> columns, List<Row> rows) {
        return new Table(id, elements, caption, columns, List.of(new Group("", List.of(), rows)));
    }

    /**
     * Whether the table has so many columns that on paper their headers have to stand upright.
     *
     * @return true if it does
     */
    public boolean isDense() {
        return columns.size() > MOST_COLUMNS_WITH_LYING_HEADERS;
    }

    /**
     * All rows, without their groups.
     *
     * @return the rows in order
     */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
