package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.Objects;

/**
 * Rows that belong together, such as the steps of one route.
 *
 * @param header what they have in common; its title is empty where the rows of a matrix are not divided
 * @param rows the rows, at least one
 */
public record RowGroup(Header header, List<Row> rows) {

    public RowGroup {
        Objects.requireNonNull(header);
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A group has rows: " + header.title());
        }
    }

    /**
     * The rows of a matrix that does not divide them.
     *
     * @param rows the rows, not null
     * @return one group; none where there are no rows
     */
    static List<RowGroup> undivided(List<Row> rows) {
        return rows.isEmpty() ? List.of() : List.of(new RowGroup(new Header("", List.of()), rows));
    }
}
