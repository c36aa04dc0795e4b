package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.Optional;

/** All kinds of matrix. */
public final class Matrices {

    private static final List<MatrixKind> ALL =
            List.of(new CoverageMatrix(), new ResponsibilityMatrix(), new ActionMatrix(), new TermMatrix());

    private Matrices() {}

    /**
     * All kinds, in the order in which they are told.
     *
     * @return the kinds, each with an id of its own
     */
    public static List<MatrixKind> all() {
        return ALL;
    }

    /**
     * The kind with an id.
     *
     * @param id the id, not null
     * @return the kind; empty where there is none
     */
    public static Optional<MatrixKind> byId(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
