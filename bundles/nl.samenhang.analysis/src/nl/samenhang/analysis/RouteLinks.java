package nl.samenhang.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;

/**
 * Which routes hang together: those that lead into each other, and those whose signals are interpreted at one table.
 * Made once, in linear time.
 */
public final class RouteLinks {

    private final Map<Route, Set<Route>> linked = new IdentityHashMap<>();
    // Each route and each table points at another of its line, the first of a line at itself.
    private final Map<EObject, EObject> towardsFirst = new IdentityHashMap<>();

    private RouteLinks(Region region, RouteGraph graph) {
        for (RouteGraph.Edge edge : graph.edges()) {
            if (edge.crossesRoutes()) {
                link((Route) edge.source().eContainer(), (Route) edge.target().eContainer());
            }
        }
        region.routes().forEach(this::joinAtTables);
    }

    /**
     * Derives which routes hang together.
     *
     * @param region the region, not null
     * @param graph the graph of its routes, not null
     * @return the view
     */
    public static RouteLinks of(Region region, RouteGraph graph) {
        return new RouteLinks(region, graph);
    }

    private void link(Route from, Route to) {
        linked.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
        linked.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from);
        join(from, to);
    }

    private void joinAtTables(Route route) {
        for (RouteNode node : route.getNodes()) {
            boolean intake = node == route.getNodes().getFirst();
            if (node instanceof Step step && step.getMeeting() != null && (intake || step.isInterpretation())) {
                join(route, step.getMeeting());
            }
        }
    }

    private void join(EObject one, EObject other) {
        towardsFirst.put(first(other), first(one));
    }

    private EObject first(EObject member) {
        EObject at = member;
        while (towardsFirst.getOrDefault(at, at) != at) {
            EObject next = towardsFirst.get(at);
            towardsFirst.put(at, towardsFirst.getOrDefault(next, next));
            at = next;
        }
        return at;
    }

    /**
     * The routes that a route leads into, or that lead into it, by one transition.
     *
     * @param route the route, not null
     * @return the other routes; may be empty
     */
    public Set<Route> linkedWith(Route route) {
        return Collections.unmodifiableSet(linked.getOrDefault(route, Set.of()));
    }

    /**
     * What stands for all routes that hang together with a route, over other routes and tables too, whatever the
     * direction of the links.
     *
     * @param route the route, not null
     * @return the same element for two routes if and only if they hang together
     */
    public EObject line(Route route) {
        return first(route);
    }
}
