package nl.samenhang.diagram.internal.layout;

import java.util.stream.Stream;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;

/**
 * A sheet of A4, upright or on its side. A picture that may flow down or to the right takes the way in which it is larger
 * there.
 */
final class Sheet {

    private static final double SHORT_SIDE = 642;
    private static final double LONG_SIDE = 971;
    /** The title and the legend. */
    private static final double AROUND = 100;
    /** A wide picture has room for wide nodes, which are less high. */
    private static final double WIDER = 1.2;
    /** Larger pictures are for the wall. */
    private static final int MOST_ON_A_SHEET = 60;

    private Sheet() {}

    /**
     * The arrangements that are worth trying for a view.
     *
     * @param view the view, not null
     * @return the view in one arrangement or two
     */
    static Stream<ViewGraph> candidates(ViewGraph view) {
        Arrangement arrangement = view.arrangement();
        if (arrangement.flow() != Flow.FITTING) {
            return Stream.of(view);
        }
        ViewGraph right = view.arranged(arrangement.flowing(Flow.RIGHT).wider(WIDER));
        return view.nodes().size() > MOST_ON_A_SHEET
                ? Stream.of(right)
                : Stream.of(right, view.arranged(arrangement.flowing(Flow.DOWN)));
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
