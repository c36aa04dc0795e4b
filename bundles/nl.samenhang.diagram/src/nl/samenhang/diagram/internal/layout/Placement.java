package nl.samenhang.diagram.internal.layout;

import java.util.List;
import nl.samenhang.diagram.internal.drawing.Label;
import nl.samenhang.diagram.internal.view.ViewGraph.Edge;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;

/**
 * Where everything in a picture stands; all lengths in CSS pixels from the top left corner.
 *
 * @param width the width of the picture
 * @param height the height of the picture
 * @param groups the frames, lanes or bands
 * @param nodes the nodes
 * @param edges the edges
 */
public record Placement(
        double width, double height, List<PlacedGroup> groups, List<PlacedNode> nodes, List<PlacedEdge> edges) {

    public Placement {
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A rectangle.
     *
     * @param x the left side
     * @param y the top
     * @param width the width
     * @param height the height
     */
    public record Box(double x, double y, double width, double height) {

        /**
         * The right side.
         *
         * @return its distance from the left of the picture
         */
        public double right() {
            return x + width;
        }

        /**
         * The bottom.
         *
         * @return its distance from the top of the picture
         */
        public double bottom() {
            return y + height;
        }

        /**
         * The same rectangle elsewhere.
         *
         * @param dx how far to the right
         * @param dy how far down
         * @return the rectangle
         */
        public Box moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height);
        }
    }

    /**
     * A point.
     *
     * @param x the distance from the left
     * @param y the distance from the top
     */
    public record Point(double x, double y) {}

    /**
     * A frame, lane or band in its place.
     *
     * @param group the group
     * @param labels its texts from top to bottom
     * @param box its place
     * @param titleBox the part of it in whose top left corner its texts stand
     */
    public record PlacedGroup(Group group, List<Label> labels, Box box, Box titleBox) {

        public PlacedGroup {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A node in its place.
     *
     * @param node the node
     * @param labels its texts from top to bottom
     * @param box its place
     */
    public record PlacedNode(Node node, List<Label> labels, Box box) {

        public PlacedNode {
            labels = List.copyOf(labels);
        }
    }

    /**
     * An edge in its place.
     *
     * @param edge the edge
     * @param points its bends from source to target, at least two
     * @param label its text; null where it has none
     * @param labelBox the place of the text; null where it has none
     */
    public record PlacedEdge(Edge edge, List<Point> points, Label label, Box labelBox) {

        public PlacedEdge {
            points = List.copyOf(points);
        }

        /**
         * The same edge elsewhere.
         *
         * @param dx how far to the right
         * @param dy how far down
         * @return the edge
         */
        public PlacedEdge moved(double dx, double dy) {
            List<Point> moved = points.stream()
                    .map(point -> new Point(point.x() + dx, point.y() + dy))
                    .toList();
            return new PlacedEdge(edge, moved, label, labelBox == null ? null : labelBox.moved(dx, dy));
        }
    }
}
