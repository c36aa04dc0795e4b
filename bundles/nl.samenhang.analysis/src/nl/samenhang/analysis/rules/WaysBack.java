package nl.samenhang.analysis.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.Loops;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.model.Route;

/**
 * From which routes a way leads back to where a link came from, over other routes too: a link has a way back exactly when
 * both of its routes lie on one loop. Linear in the number of links.
 */
final class WaysBack {

    private final Map<Route, Integer> loopOf = new IdentityHashMap<>();

    WaysBack(RouteGraph routes) {
        Map<Route, Set<Route>> next = new LinkedHashMap<>();
        for (RouteGraph.Edge link : routes.links()) {
            next.computeIfAbsent(source(link), key -> new LinkedHashSet<>()).add(target(link));
        }
        List<List<Route>> loops =
                new Loops<>(next.keySet(), route -> next.getOrDefault(route, Set.of())).all();
        for (int i = 0; i < loops.size(); i++) {
            for (Route route : loops.get(i)) {
                loopOf.put(route, i);
            }
        }
    }

    boolean exist(RouteGraph.Edge link) {
        Integer loop = loopOf.get(source(link));
        return loop != null && loop.equals(loopOf.get(target(link)));
    }

    private static Route source(RouteGraph.Edge link) {
        return (Route) link.source().eContainer();
    }

    private static Route target(RouteGraph.Edge link) {
        return (Route) link.target().eContainer();
    }
}
