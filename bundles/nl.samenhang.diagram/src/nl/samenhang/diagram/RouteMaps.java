package nl.samenhang.diagram;

import java.util.stream.Stream;
import nl.samenhang.analysis.RegionFacts;

/** The routes of a region, each in a picture of its own: all of them together are for the wall, one is for a page. */
public final class RouteMaps {

    private RouteMaps() {}

    /**
     * Draws each route by itself.
     *
     * @param facts the region and its views, not null
     * @param options how to draw, not null
     * @return the drawings in the order of the text; empty for a region without routes
     */
    public static Stream<Diagram> each(RegionFacts facts, DrawingOptions options) {
        return facts.region().routes().stream().map(route -> DiagramKind.ROUTE.draw(Scope.of(facts, route), options));
    }
}
