package nl.samenhang.diagram.internal.view;

import java.util.List;

/**
 * What a picture shows, apart from where it stands and how it is drawn.
 *
 * @param arrangement how it is laid out
 * @param groups the frames, lanes or bands, in order
 * @param nodes the nodes, in order; with lanes or bands each stands in one
 * @param edges the edges, in order
 */
public record ViewGraph(Arrangement arrangement, List<Group> groups, List<Node> nodes, List<Edge> edges) {

    public ViewGraph {
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Which way the edges lead. */
    public enum Flow {
        /** Down the page. */
        DOWN,
        /** Up the page. */
        UP,
        /** To the right. */
        RIGHT,
        /** Down or to the right, whichever makes the larger picture on a sheet of paper. */
        FITTING
    }

    /** What the groups of a picture are. */
    public enum Grouping {
        /** Frames around the nodes that belong together; a node may stand outside. */
        FRAMES,
        /** Lanes along the flow, one beside the other. */
        LANES,
        /** Bands across the flow, one behind the other; edges lead to a later band, or join nodes of the last one. */
        BANDS
    }

    /**
     * How a picture is laid out.
     *
     * @param flow which way the edges lead
     * @param grouping what the groups are
     * @param textWidth the greatest width of a line in a node, in CSS pixels
     */
    public record Arrangement(Flow flow, Grouping grouping, double textWidth) {

        /**
         * The same with another flow.
         *
         * @param other the flow
         * @return the arrangement
         */
        public Arrangement flowing(Flow other) {
            return new Arrangement(other, grouping, textWidth);
        }

        /**
         * The same with other words to a line.
         *
         * @param factor how many times as wide lines are
         * @return the arrangement
         */
        public Arrangement wider(double factor) {
            return new Arrangement(flow, grouping, textWidth * factor);
        }
    }

    /**
     * The same in another arrangement.
     *
     * @param other the arrangement
     * @return the graph
     */
    public ViewGraph arranged(Arrangement other) {
        return new ViewGraph(other, groups, nodes, edges);
    }

    /**
     * A frame, lane or band.
     *
     * @param id the id, unique in the picture
     * @param look how it looks
     * @param icon the icon before its title; null for none
     * @param title its title
     * @param subtitle a line below the title; empty for none
     * @param element the qualified name of what it shows
     */
    public record Group(String id, GroupLook look, Icon icon, String title, String subtitle, String element) {}

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
     * @param group the id of the group it stands in; empty for none
     * @param look how it looks
     * @param icon the icon above its title; null for none
     * @param title its title
     * @param details further lines, such as who carries it out
     * @param isList whether the details are a list of things, and not more about one
     * @param issues the qualified names of the issues it is about
     * @param element the qualified name of what it shows
     */
    public record Node(
            String id,
            String group,
            NodeLook look,
            Icon icon,
            String title,
            List<Line> details,
            boolean isList,
            List<String> issues,
            String element) {

        public Node {
            details = List.copyOf(details);
            issues = List.copyOf(issues);
        }
    }

    /**
     * An edge between two nodes.
     *
     * @param id the id, unique in the picture
     * @param source the id of the node it leaves
     * @param target the id of the node it reaches
     * @param look how it looks
     * @param label what stands beside it; empty for nothing
     * @param element the qualified name of the element that says so
     */
    public record Edge(String id, String source, String target, EdgeLook look, String label, String element) {}
}
