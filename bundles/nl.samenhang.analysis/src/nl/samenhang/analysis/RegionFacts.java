package nl.samenhang.analysis;

import java.util.List;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.SamenhangPackage;

/**
 * A region with the views that several rules share, each made once.
 *
 * @param region the region
 * @param references who refers to what
 * @param routes the graph of all its routes
 * @param links which of its routes hang together
 * @param participation which partners stand behind which actors
 */
public record RegionFacts(
        Region region, References references, RouteGraph routes, RouteLinks links, Participation participation) {

    /**
     * Derives the shared views of a region.
     *
     * @param region the region, not null
     * @return the region with its views
     */
    public static RegionFacts of(Region region) {
        RouteGraph routes = RouteGraph.of(region);
        return new RegionFacts(
                region, References.of(region), routes, RouteLinks.of(region, routes), Participation.of(region));
    }

    /**
     * The routes that are used for an issue.
     *
     * @param issue the issue, not null
     * @return the routes in the order of the text; may be empty
     */
    public List<Route> routesFor(Issue issue) {
        return references.sources(issue, SamenhangPackage.Literals.ROUTE__ISSUES, Route.class);
    }

    /**
     * The routes of one kind that are used for an issue.
     *
     * @param issue the issue, not null
     * @param kind the kind, not null
     * @return the routes in the order of the text; may be empty
     */
    public List<Route> routesFor(Issue issue, RouteKind kind) {
        return routesFor(issue).stream()
                .filter(route -> route.getKind() == kind)
                .toList();
    }
}
