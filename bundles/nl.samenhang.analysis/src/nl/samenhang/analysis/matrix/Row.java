package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.Objects;

/**
 * A row of a matrix.
 *
 * @param header what it is about
 * @param mark whether something is the matter with the row as a whole; {@link Mark#FILLED} where all is well
 * @param cells a cell for each column
 */
public record Row(Header header, Mark mark, List<Cell> cells) {

    public Row {
        Objects.requireNonNull(header);
        Objects.requireNonNull(mark);
        cells = List.copyOf(cells);
    }
}
