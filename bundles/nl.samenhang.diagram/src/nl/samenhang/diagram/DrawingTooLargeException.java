package nl.samenhang.diagram;

import nl.samenhang.analysis.SamenhangException;
import nl.samenhang.analysis.Text;

/** A picture has so many lines that drawing it would take too long, and nobody could read it. */
public final class DrawingTooLargeException extends SamenhangException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a picture.
     *
     * @param nodes how many nodes it would have
     * @param edges how many edges it would have
     */
    public DrawingTooLargeException(int nodes, int edges) {
        super(
                new Text(
                        "Deze tekening zou %d onderdelen en %d lijnen hebben. Dat is te veel om te tekenen en te lezen. Teken één vraagstuk met --issue, of een andere soort met --kind."
                                .formatted(nodes, edges),
                        "This drawing would have %d elements and %d lines. That is too much to draw and to read. Draw one issue with --issue, or another kind with --kind."
                                .formatted(nodes, edges)),
                null);
    }
}
