package nl.samenhang.diagram.internal.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Edge;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;

/** A graph in the making: ids are unique, and every edge has its two ends. */
public final class GraphDraft {

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Set<String> edgeIds = new HashSet<>();

    /**
     * Adds a group; a second one of the same id is the same.
     *
     * @param group the group, not null
     */
    public void add(Group group) {
        groups.putIfAbsent(group.id(), group);
    }

    /**
     * Adds a node; a second one of the same id is the same.
     *
     * @param node the node, not null
     */
    public void add(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    /**
     * Adds an edge between nodes that are there. Its id comes from its ends, so that it stays when others come and go.
     *
     * @param source the id of the node it leaves
     * @param target the id of the node it reaches
     * @param look how it looks
     * @param label what stands beside it; empty for nothing
     * @param element the qualified name of the element that says so
     */
    public void connect(String source, String target, EdgeLook look, String label, String element) {
        if (!nodes.containsKey(source) || !nodes.containsKey(target)) {
            throw new IllegalArgumentException("An edge without its nodes: " + source + " to " + target);
        }
        String between = source + "--" + target;
        String id = between;
        for (int i = 2; !edgeIds.add(id); i++) {
            id = between + "-" + i;
        }
        edges.add(new Edge(id, source, target, look, label, element));
    }

    /**
     * The finished graph.
     *
     * @param arrangement how it is laid out
     * @return the graph
     */
    public ViewGraph finish(Arrangement arrangement) {
        return new ViewGraph(arrangement, List.copyOf(groups.values()), List.copyOf(nodes.values()), edges);
    }
}
