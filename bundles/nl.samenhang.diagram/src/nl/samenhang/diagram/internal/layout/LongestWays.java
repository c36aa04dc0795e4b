package nl.samenhang.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Edge;

/**
 * The longest ways through a graph, in time linear in nodes and edges. An edge that closes a circle counts for nothing.
 */
final class LongestWays {

    private final Map<String, List<String>> onward = new HashMap<>();
    private final Map<String, Integer> heights = new HashMap<>();
    private final ViewGraph view;

    LongestWays(ViewGraph view) {
        this.view = view;
        for (Edge edge : view.edges()) {
            onward.computeIfAbsent(edge.source(), key -> new ArrayList<>()).add(edge.target());
        }
        view.nodes().forEach(node -> visit(node.id()));
    }

    // The height of a node is how many nodes a way from it to an end may pass. Ways may be longer than the stack of
    // the program is deep, so what is still open is kept here.
    private void visit(String start) {
        if (heights.containsKey(start)) {
            return;
        }
        Deque<String> open = new ArrayDeque<>();
        Set<String> onTheWay = new HashSet<>(Set.of(start));
        Map<String, Iterator<String>> next = new HashMap<>();
        open.push(start);
        heights.put(start, 0);
        while (!open.isEmpty()) {
            String at = open.peek();
            Iterator<String> targets = next.computeIfAbsent(
                    at, key -> onward.getOrDefault(key, List.of()).iterator());
            if (!targets.hasNext()) {
                onTheWay.remove(at);
                close(open);
            } else {
                String target = targets.next();
                if (heights.putIfAbsent(target, 0) == null) {
                    open.push(target);
                    onTheWay.add(target);
                } else if (!onTheWay.contains(target)) {
                    heights.merge(at, heights.get(target) + 1, Math::max);
                }
            }
        }
    }

    private void close(Deque<String> open) {
        String done = open.pop();
        if (!open.isEmpty()) {
            heights.merge(open.peek(), heights.get(done) + 1, Math::max);
        }
    }

    /** In how many layers an edge passes by, all edges together. */
    long bends() {
        long bends = 0;
        for (Edge edge : view.edges()) {
            bends += Math.max(0, Math.abs(heights.get(edge.source()) - heights.get(edge.target())) - 1);
        }
        return bends;
    }
}
