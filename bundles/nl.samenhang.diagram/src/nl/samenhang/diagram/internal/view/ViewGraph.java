package nl.samenhang.diagram.internal.view;

import java.util.List;

/**
 * What a picture shows, apart from where it stands and how it is drawn.
 *
 * @param groups the frames, in order
 * @param nodes the nodes, in order
 * @param edges the edges, in order
 */
public record ViewGraph(List<Group> groups, List<Node> nodes, List<Edge> edges) {

    public ViewGraph {
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** How a frame looks. */
    public enum GroupStyle {
        /** A support route. */
        SUPPORT,
        /** A safety route. */
        SAFETY
    }

    /** How a node looks. */
    public enum NodeStyle {
        /** A signal that starts a route. */
        SIGNAL,
        /** A step. */
        STEP,
        /** A step in which signals are interpreted together. */
        INTERPRETATION,
        /** An end. */
        END,
        /** A place in a route that this picture does not show. */
        ELSEWHERE
    }

    /** How an edge looks. */
    public enum EdgeStyle {
        /** On to the next place. */
        ONWARD,
        /** From a signal into a route. */
        SIGNAL,
        /** Up to another route. */
        ESCALATION,
        /** Up to another route from which no way leads back. */
        ESCALATION_WITHOUT_RETURN,
        /** Down to another route. */
        DEESCALATION
    }

    /**
     * A frame around nodes.
     *
     * @param id the id, unique in the picture
     * @param style how it looks
     * @param title its title
     * @param subtitle what kind of thing it is
     * @param element the qualified name of what it shows
     */
    public record Group(String id, GroupStyle style, String title, String subtitle, String element) {}

    /**
     * A line of text in a node.
     *
     * @param text the text
     * @param element the qualified name of what the line is about
     */
    public record Line(String text, String element) {}

    /**
     * A node.
     *
     * @param id the id, unique in the picture
     * @param group the id of the frame it stands in; empty for none
     * @param style how it looks
     * @param title its title
     * @param details further lines, such as who carries it out
     * @param element the qualified name of what it shows
     */
    public record Node(String id, String group, NodeStyle style, String title, List<Line> details, String element) {

        public Node {
            details = List.copyOf(details);
        }

        /**
         * Whether the details are a list of things, and not more about one.
         *
         * @return true for several signals in one node
         */
        public boolean isList() {
            return style == NodeStyle.SIGNAL && !details.isEmpty();
        }
    }

    /**
     * An edge between two nodes.
     *
     * @param id the id, unique in the picture
     * @param source the id of the node it leaves
     * @param target the id of the node it reaches
     * @param style how it looks
     * @param label what stands beside it; empty for nothing
     * @param element the qualified name of the element that says so
     */
    public record Edge(String id, String source, String target, EdgeStyle style, String label, String element) {}
}
