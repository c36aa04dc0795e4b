package nl.samenhang.diagram.internal.layout;

import nl.samenhang.diagram.DrawingTooLargeException;
import nl.samenhang.diagram.internal.view.ViewGraph;

/**
 * How much work a picture is. An edge that passes many layers is a bend in each of them, and it is the number of bends
 * that the work grows with, far more than the number of nodes. It is told beforehand from the longest ways through the
 * graph, in time linear in nodes and edges.
 *
 * @param nodes how many nodes there are
 * @param edges how many edges there are
 * @param bends in how many layers an edge passes by, all edges together
 */
record Effort(int nodes, int edges, long bends) {

    // Measured with generated graphs (docs/performance.md): up to here a picture takes seconds, beyond it minutes.
    private static final long MOST_BENDS = 60_000;
    private static final int MOST_EDGES = 8_000;

    static Effort of(ViewGraph view) {
        return new Effort(view.nodes().size(), view.edges().size(), new LongestWays(view).bends());
    }

    /**
     * Makes sure that the picture is one that can be drawn, and looked at.
     *
     * @throws DrawingTooLargeException if it is not
     */
    void requireReasonable() {
        if (edges > MOST_EDGES || bends > MOST_BENDS) {
            throw new DrawingTooLargeException(nodes, edges);
        }
    }
}
