package nl.samenhang.analysis.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.Loops;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.model.Route;

/**
 * Routes that lead into one another in a circle, over other routes too. A link has a way back exactly when both of its
 * routes lie on one loop. Linear in the number of links.
 */
final class RouteLoops {

    private final Map<Route, Route> loopOf = new IdentityHashMap<>();

    RouteLoops(RouteGraph routes) {
        Map<Route, Set<Route>> next = new LinkedHashMap<>();
        for (RouteGraph.Edge link : routes.links()) {
            next.computeIfAbsent(source(link), key -> new LinkedHashSet<>()).add(target(link));
        }
        new Loops<>(next.keySet(), route -> next.getOrDefault(route, Set.of()))
                .all()
                .forEach(loop -> loop.forEach(route -> loopOf.put(route, loop.getFirst())));
    }

    /** What stands for the loop of a route: the same for two routes if and only if each leads to the other. */
    Route of(Route route) {
        return loopOf.getOrDefault(route, route);
    }

    /** Whether a way leads back from where a link leads to the route that it comes from. */
    boolean contain(RouteGraph.Edge link) {
        return of(source(link)) == of(target(link));
    }

    private static Route source(RouteGraph.Edge link) {
        return (Route) link.source().eContainer();
    }

    private static Route target(RouteGraph.Edge link) {
        return (Route) link.target().eContainer();
    }
}
