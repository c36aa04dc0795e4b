package nl.samenhang.analysis;

/**
 * A region with the views that several rules share, each made once.
 *
 * @param region the region
 * @param references who refers to what
 * @param routes the graph of all its routes
 * @param participation which partners stand behind which actors
 */
public record RegionFacts(Region region, References references, RouteGraph routes, Participation participation) {

    /**
     * Derives the shared views of a region.
     *
     * @param region the region, not null
     * @return the region with its views
     */
    public static RegionFacts of(Region region) {
        return new RegionFacts(region, References.of(region), RouteGraph.of(region), Participation.of(region));
    }
}
