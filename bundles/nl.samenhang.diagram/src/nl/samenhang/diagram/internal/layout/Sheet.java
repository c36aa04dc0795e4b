package nl.samenhang.diagram.internal.layout;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;

/**
 * A sheet of A4, upright or on its side. A picture that may flow down or to the right takes the way, and the width of its
 * nodes, in which it is larger there.
 */
final class Sheet {

    private static final double SHORT_SIDE = 642;
    private static final double LONG_SIDE = 971;
    /** The title and the legend. */
    private static final double AROUND = 100;
    /** How many times as wide as usual the nodes may be: wide ones are less high. */
    private static final List<Double> WIDTHS = List.of(0.85, 1.0, 1.2, 1.5);
    /** What suits a picture that is too large for a sheet. */
    private static final double FOR_THE_WALL = 1.25;
    /** Larger pictures are for the wall. */
    private static final int MOST_ON_A_SHEET = 60;

    private Sheet() {}

    /**
     * The arrangements that are worth trying for a view.
     *
     * @param view the view, not null
     * @return the view in one arrangement or in several
     */
    static Stream<ViewGraph> candidates(ViewGraph view) {
        Arrangement arrangement = view.arrangement();
        if (arrangement.flow() != Flow.FITTING) {
            return Stream.of(view);
        }
        if (view.nodes().size() > MOST_ON_A_SHEET) {
            return Stream.of(view.arranged(arrangement.flowing(Flow.RIGHT).wider(FOR_THE_WALL)));
        }
        return Stream.of(Flow.RIGHT, Flow.DOWN)
                .flatMap(flow -> WIDTHS.stream()
                        .map(width -> view.arranged(arrangement.flowing(flow).wider(width))));
    }

    /**
     * How large a picture is when it fills a sheet.
     *
     * @param placement the picture
     * @return how many times its own size
     */
    static double scale(Placement placement) {
        double width = placement.width();
        double height = placement.height() + AROUND;
        double upright = Math.min(SHORT_SIDE / width, LONG_SIDE / height);
        double onItsSide = Math.min(LONG_SIDE / width, SHORT_SIDE / height);
        return Math.max(upright, onItsSide);
    }
}
