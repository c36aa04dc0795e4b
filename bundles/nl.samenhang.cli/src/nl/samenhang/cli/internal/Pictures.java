package nl.samenhang.cli.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.Raster;
import nl.samenhang.diagram.RouteMaps;
import nl.samenhang.diagram.Scope;
import nl.samenhang.document.Picture;

/**
 * The drawings of a region's routes for its documents, which draw nothing themselves.
 *
 * @param whole all routes together; empty for a region without routes
 * @param each each route by itself, as the words of all routes together would be too small on a page
 */
record Pictures(List<Diagram> whole, List<Diagram> each) {

    /** Twice the pixels of a screen: sharp on paper. */
    private static final double PRINT_SCALE = 2;

    /**
     * No drawings.
     *
     * @return for documents without pictures
     */
    static Pictures none() {
        return new Pictures(List.of(), List.of());
    }

    /**
     * Draws the routes of a region.
     *
     * @param facts the region and its views, not null
     * @return the drawings
     */
    static Pictures of(RegionFacts facts) {
        if (facts.region().routes().isEmpty()) {
            return none();
        }
        DrawingOptions plain = DrawingOptions.plain();
        Diagram whole = DiagramKind.ROUTE.draw(Scope.wholeRegion(facts), plain);
        return new Pictures(List.of(whole), RouteMaps.each(facts, plain).toList());
    }

    /**
     * All drawings: the routes together, then each by itself where there are several.
     *
     * @return the drawings
     */
    List<Diagram> all() {
        return each.size() < 2
                ? whole
                : Stream.concat(whole.stream(), each.stream()).toList();
    }

    /**
     * The pictures that a page can hold.
     *
     * @return the pictures; empty for a region without routes
     */
    List<Picture> forPaper() {
        return each.stream().map(Pictures::picture).toList();
    }

    private static Picture picture(Diagram diagram) {
        return new Picture(
                diagram.id(),
                diagram.title(),
                diagram.svg(),
                () -> Raster.png(diagram, PRINT_SCALE),
                diagram.width(),
                diagram.height(),
                diagram.description(),
                diagram.elements());
    }
}
