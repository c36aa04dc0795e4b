package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.analysis.PrintableText;

/**
 * A table with one header row. The first cell of each row is its header.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param caption what the table shows
 * @param columns the columns, at least one
 * @param rows the rows, at least one
 */
public record Table(String id, List<String> elements, String caption, List<Column> columns, List<Row> rows)
        implements Block {

    /**
     * A column.
     *
     * @param title its header
     * @param weight its share of the width, compared with the other columns; positive
     */
    public record Column(String title, int weight) {

        public Column {
            title = PrintableText.of(title);
            if (weight <= 0) {
                throw new IllegalArgumentException("A column has a width: " + title);
            }
        }
    }

    /**
     * A row.
     *
     * @param elements the qualified names of the model elements it tells about
     * @param cells a text for each column; an empty one for a cell without content
     */
    public record Row(List<String> elements, List<Prose> cells) {

        public Row {
            elements = List.copyOf(elements);
            cells = List.copyOf(cells);
        }
    }

    public Table {
        Objects.requireNonNull(id);
        caption = PrintableText.of(caption);
        elements = List.copyOf(elements);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("A table has rows with a cell for each column: " + id);
        }
    }
}
