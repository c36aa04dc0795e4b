package nl.samenhang.document.internal.matrix;

import java.util.List;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.document.Definitions;
import nl.samenhang.document.Definitions.Entry;
import nl.samenhang.document.Prose;

/** What the signs of a matrix mean, as a list of a document. */
public final class MatrixLegend {

    private MatrixLegend() {}

    /**
     * Makes the list.
     *
     * @param matrix the matrix
     * @param id the id of the block
     * @return the list
     */
    public static Definitions of(Matrix matrix, String id) {
        List<Entry> entries = matrix.legend().stream()
                .map(each -> new Entry(List.of(), each.sign(), List.of(Prose.of(each.meaning()))))
                .toList();
        return new Definitions(id, List.of(), entries);
    }
}
