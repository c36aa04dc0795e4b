package nl.samenhang.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.model.RouteNode;

/** Finds the loops of a graph by Tarjan's algorithm, with a stack of its own so that long routes do no harm. */
final class Loops {

    /** A place that is being visited, and which of its edges are still to be followed. */
    private record Visit(RouteNode node, Iterator<RouteGraph.Edge> edges) {}

    private final RouteGraph graph;
    private final Map<RouteNode, Integer> order = new IdentityHashMap<>();
    private final Map<RouteNode, Integer> lowest = new IdentityHashMap<>();
    private final Map<RouteNode, Boolean> open = new IdentityHashMap<>();
    private final Map<RouteNode, Integer> position = new IdentityHashMap<>();
    private final Deque<RouteNode> stack = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final List<List<RouteNode>> loops = new ArrayList<>();

    Loops(RouteGraph graph) {
        this.graph = graph;
    }

    List<List<RouteNode>> all() {
        Set<RouteNode> nodes = new LinkedHashSet<>();
        graph.edges().forEach(edge -> nodes.add(edge.source()));
        nodes.forEach(node -> position.put(node, position.size()));
        for (RouteNode node : nodes) {
            if (!order.containsKey(node)) {
                visit(node);
            }
        }
        loops.sort(Comparator.comparing(loop -> position.get(loop.getFirst())));
        return loops;
    }

    private void visit(RouteNode start) {
        enter(start);
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            if (visit.edges().hasNext()) {
                follow(visit.node(), visit.edges().next().target());
            } else {
                visits.pop();
                leave(visit.node());
            }
        }
    }

    private void enter(RouteNode node) {
        order.put(node, order.size());
        lowest.put(node, order.get(node));
        open.put(node, true);
        stack.push(node);
        visits.push(new Visit(node, graph.outgoing(node).iterator()));
    }

    private void follow(RouteNode from, RouteNode to) {
        if (!order.containsKey(to)) {
            enter(to);
        } else if (open.containsKey(to)) {
            lower(from, order.get(to));
        }
    }

    private void leave(RouteNode node) {
        if (!visits.isEmpty()) {
            lower(visits.peek().node(), lowest.get(node));
        }
        if (lowest.get(node).equals(order.get(node))) {
            close(node);
        }
    }

    private void close(RouteNode first) {
        List<RouteNode> members = new ArrayList<>();
        RouteNode node;
        do {
            node = stack.pop();
            open.remove(node);
            members.add(node);
        } while (node != first);
        if (members.size() > 1 || leadsToItself(first)) {
            members.sort(Comparator.comparing(position::get));
            loops.add(members);
        }
    }

    private boolean leadsToItself(RouteNode node) {
        return graph.outgoing(node).stream().anyMatch(edge -> edge.target() == node);
    }

    private void lower(RouteNode node, int value) {
        lowest.merge(node, value, Math::min);
    }
}
