package nl.samenhang.cli.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.Raster;
import nl.samenhang.diagram.RouteMap;
import nl.samenhang.document.Picture;

/** Hands the drawings of a region to its documents, which draw nothing themselves. */
final class Pictures {

    /** Twice the pixels of a screen: sharp on paper. */
    private static final double PRINT_SCALE = 2;

    private Pictures() {}

    /**
     * All drawings of a region: the routes together, then each by itself where there are several.
     *
     * @param region the region, not null
     * @return the drawings; empty for a region without routes
     */
    static List<Diagram> diagrams(Region region) {
        return switch (region.routes().size()) {
            case 0 -> List.of();
            case 1 -> List.of(RouteMap.draw(region));
            default ->
                Stream.concat(Stream.of(RouteMap.draw(region)), RouteMap.drawEach(region).stream())
                        .toList();
        };
    }

    /**
     * The pictures that a page can hold: each route by itself, as the words of all routes together would be too small.
     *
     * @param region the region, not null
     * @return the pictures; empty for a region without routes
     */
    static List<Picture> forPaper(Region region) {
        return RouteMap.drawEach(region).stream().map(Pictures::picture).toList();
    }

    private static Picture picture(Diagram diagram) {
        return new Picture(
                diagram.id(),
                diagram.title(),
                diagram.svg(),
                Raster.png(diagram, PRINT_SCALE),
                diagram.width(),
                diagram.height(),
                diagram.description(),
                diagram.elements());
    }
}
