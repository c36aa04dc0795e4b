package nl.samenhang.analysis.rules;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;

/** Which routes lead to one another, each way counted once: the graph of a region with its routes as places. */
final class RouteLinks {

    private final Map<Route, Set<Route>> next = new IdentityHashMap<>();
    private final Map<Route, Set<Route>> reached = new IdentityHashMap<>();

    private RouteLinks(RouteGraph routes) {
        for (RouteGraph.Edge edge : routes.links()) {
            next.computeIfAbsent(route(edge.source()), key -> new LinkedHashSet<>()).add(route(edge.target()));
        }
    }

    static RouteLinks of(RouteGraph routes) {
        return new RouteLinks(routes);
    }

    private static Route route(RouteNode node) {
        return (Route) node.eContainer();
    }

    /** Whether the route to which a link leads leads back, over others too, to the route it comes from. */
    boolean leadsBack(RouteGraph.Edge link) {
        return leadsTo(route(link.target()), route(link.source()));
    }

    /** Whether one route leads to another, over others too. */
    boolean leadsTo(Route from, Route to) {
        return reached.computeIfAbsent(from, this::reachedFrom).contains(to);
    }

    private Set<Route> reachedFrom(Route start) {
        Set<Route> all = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Route> open = new ArrayDeque<>(next.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            Route route = open.pop();
            if (all.add(route)) {
                open.addAll(next.getOrDefault(route, Set.of()));
            }
        }
        return all;
    }
}
