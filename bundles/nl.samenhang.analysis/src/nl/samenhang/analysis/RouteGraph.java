package nl.samenhang.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/**
 * All routes of a region as one graph: steps and ends are its nodes, transitions its edges. A step without transitions
 * leads on to the next place listed. References that lead nowhere are left out.
 */
public final class RouteGraph {

    /**
     * A way from a step to a place.
     *
     * @param source the step
     * @param target the place it leads to
     * @param transition the transition that says so; empty where a step leads on to the next place listed
     */
    public record Edge(Step source, RouteNode target, Optional<Transition> transition) {

        /**
         * Whether the edge leads from one route into another.
         *
         * @return true if it does
         */
        public boolean crossesRoutes() {
            return source.eContainer() != target.eContainer();
        }
    }

    private final List<Edge> edges = new ArrayList<>();
    private final Map<RouteNode, List<Edge>> outgoing = new IdentityHashMap<>();
    private final Map<RouteNode, List<Edge>> incoming = new IdentityHashMap<>();
    private final Map<RouteTarget, List<Signal>> signals = new IdentityHashMap<>();
    private final Set<RouteNode> reachable;

    private RouteGraph(Region region) {
        region.routes().forEach(this::addEdges);
        for (Signal signal : region.signals()) {
            signal.getLeadsTo().stream()
                    .filter(target -> !target.eIsProxy())
                    .forEach(target -> signals.computeIfAbsent(target, key -> new ArrayList<>())
                            .add(signal));
        }
        reachable = reachableFrom(starts(region.routes()));
    }

    /**
     * Makes the graph of a region's routes.
     *
     * @param region the region, not null
     * @return the graph
     */
    public static RouteGraph of(Region region) {
        return new RouteGraph(region);
    }

    private void addEdges(Route route) {
        List<RouteNode> nodes = route.getNodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Step step) {
                addEdges(step, i + 1 < nodes.size() ? nodes.get(i + 1) : null);
            }
        }
    }

    private void addEdges(Step step, RouteNode next) {
        if (step.getTransitions().isEmpty() && next != null) {
            add(new Edge(step, next, Optional.empty()));
        }
        for (Transition transition : step.getTransitions()) {
            RouteNode target = transition.getTarget();
            if (target != null && !target.eIsProxy()) {
                add(new Edge(step, target, Optional.of(transition)));
            }
        }
    }

    private void add(Edge edge) {
        edges.add(edge);
        outgoing.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(edge);
        incoming.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(edge);
    }

    private List<RouteNode> starts(List<Route> routes) {
        List<RouteNode> starts = new ArrayList<>();
        routes.forEach(route -> route.getNodes().stream().findFirst().ifPresent(starts::add));
        for (RouteTarget target : signals.keySet()) {
            if (target instanceof RouteNode node) {
                starts.add(node);
            }
        }
        return starts;
    }

    /**
     * All edges in the order of the text.
     *
     * @return the edges; may be empty
     */
    public List<Edge> edges() {
        return Collections.unmodifiableList(edges);
    }

    /**
     * The edges that leave a place.
     *
     * @param node the place, not null
     * @return the edges; may be empty
     */
    public List<Edge> outgoing(RouteNode node) {
        return Collections.unmodifiableList(outgoing.getOrDefault(node, List.of()));
    }

    /**
     * The edges that lead to a place.
     *
     * @param node the place, not null
     * @return the edges; may be empty
     */
    public List<Edge> incoming(RouteNode node) {
        return Collections.unmodifiableList(incoming.getOrDefault(node, List.of()));
    }

    /**
     * The signals that lead to a route as a whole or to one place.
     *
     * @param target the route or place, not null
     * @return the signals in the order of the text; may be empty
     */
    public List<Signal> signalsTo(RouteTarget target) {
        return Collections.unmodifiableList(signals.getOrDefault(target, List.of()));
    }

    /**
     * Whether a place can be reached from the start of a route, a signal or another route.
     *
     * @param node the place, not null
     * @return true if some path reaches it
     */
    public boolean isReachable(RouteNode node) {
        return reachable.contains(node);
    }

    /**
     * Everything that can be reached from some places, over routes too; the places themselves included. Linear in
     * the number of edges.
     *
     * @param starts the places to start from, not null
     * @return the places reached, compared by identity
     */
    public Set<RouteNode> reachableFrom(Collection<? extends RouteNode> starts) {
        return walked(starts, node -> outgoing(node).stream().map(Edge::target));
    }

    /**
     * Everything from which some places can be reached, over routes too; the places themselves included. Linear in the
     * number of edges.
     *
     * @param targets the places to reach, not null
     * @return the places that lead there, compared by identity
     */
    public Set<RouteNode> leadingTo(Collection<? extends RouteNode> targets) {
        return walked(targets, node -> incoming(node).stream().map(Edge::source));
    }

    private static Set<RouteNode> walked(
            Collection<? extends RouteNode> starts, Function<RouteNode, Stream<? extends RouteNode>> next) {
        Set<RouteNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<RouteNode> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            RouteNode node = open.pop();
            if (met.add(node)) {
                next.apply(node).forEach(open::push);
            }
        }
        return met;
    }

    /**
     * The loops of the region: places that can all be reached from one another, and single places that lead to
     * themselves. Linear in the number of edges.
     *
     * @return each loop with its places in the order of the text; may be empty
     */
    public List<List<RouteNode>> loops() {
        Set<RouteNode> sources = new LinkedHashSet<>();
        edges.forEach(edge -> sources.add(edge.source()));
        return new Loops<>(
                        sources,
                        node -> outgoing(node).stream().map(Edge::target).toList())
                .all();
    }

    /**
     * The edges from one route into another.
     *
     * @return the edges in the order of the text; may be empty
     */
    public List<Edge> links() {
        return edges.stream().filter(Edge::crossesRoutes).toList();
    }
}
