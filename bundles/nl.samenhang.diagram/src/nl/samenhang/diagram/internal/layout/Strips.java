package nl.samenhang.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.samenhang.diagram.internal.drawing.Label;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedGroup;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.layout.Placement.Point;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;

/**
 * Lanes and bands as strips through the whole picture: below each other with their titles on the left, or side by side
 * with their titles on top.
 */
final class Strips {

    private static final double LEAST_SIDE_TITLE = 110;
    private static final double MOST_SIDE_TITLE = 210;

    private final ViewGraph view;
    private final boolean stacked;
    private final double breadth;

    Strips(ViewGraph view) {
        this.view = view;
        boolean lanes = view.arrangement().grouping() == Grouping.LANES;
        this.stacked = (view.arrangement().flow() == Flow.RIGHT) == lanes;
        this.breadth =
                stacked ? sideTitle() : Math.max(sideTitle(), view.arrangement().textWidth() + 2 * Typesetting.INSET);
    }

    // Wide enough for the longest word, so that no word has to be broken.
    private double sideTitle() {
        double longest = view.groups().stream()
                .mapToDouble(Typesetting::longestWord)
                .max()
                .orElse(0);
        return Math.clamp(longest + 2 * Typesetting.INSET + 1, LEAST_SIDE_TITLE, MOST_SIDE_TITLE);
    }

    /** Whether the strips lie below each other. */
    boolean areStacked() {
        return stacked;
    }

    /** The least room that each strip needs for its title. */
    double[] smallest() {
        return view.groups().stream().mapToDouble(this::smallest).toArray();
    }

    private double smallest(Group group) {
        return stacked ? Typesetting.height(group, labels(group)) + 2 * Typesetting.INSET : breadth;
    }

    private List<Label> labels(Group group) {
        return Typesetting.labels(group, breadth - 2 * Typesetting.INSET);
    }

    private double titleRoom() {
        return stacked
                ? breadth
                : view.groups().stream()
                                .mapToDouble(group -> Typesetting.height(group, labels(group)))
                                .max()
                                .orElse(0)
                        + 2 * Typesetting.INSET;
    }

    /**
     * Strips between given borders.
     *
     * @param nodes the nodes as the kernel placed them
     * @param edges the edges as the kernel placed them
     * @param borders where each strip begins, and where the last one ends, before the offset
     * @param offset what to add to each border
     */
    Placement lanes(List<PlacedNode> nodes, List<PlacedEdge> edges, double[] borders, double offset) {
        double[] moved = borders.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += offset;
        }
        return placed(nodes, edges, moved);
    }

    /** Strips around layers: each border lies halfway between the nodes on its two sides. */
    Placement bands(List<PlacedNode> nodes, List<PlacedEdge> edges) {
        int count = view.groups().size();
        double[] borders = new double[count + 1];
        double before = 0;
        for (int i = 0; i < count; i++) {
            String id = view.groups().get(i).id();
            List<Box> boxes = nodes.stream()
                    .filter(node -> node.node().group().equals(id))
                    .map(PlacedNode::box)
                    .toList();
            double from = boxes.stream().mapToDouble(this::start).min().orElse(before);
            borders[i] = i == 0 ? 0 : (before + from) / 2;
            before = boxes.stream().mapToDouble(this::end).max().orElse(from);
        }
        borders[count] = before + KernelGraph.MARGIN;
        return placed(nodes, edges, borders);
    }

    private double start(Box box) {
        return stacked ? box.y() : box.x();
    }

    private double end(Box box) {
        return stacked ? box.bottom() : box.right();
    }

    private Placement placed(List<PlacedNode> nodes, List<PlacedEdge> edges, double[] borders) {
        double first = Math.min(borders[0], first(edges));
        double last = Math.max(borders[borders.length - 1], last(edges));
        borders[0] = first;
        borders[borders.length - 1] = last;
        double length = length(nodes, edges);
        double across = -first;
        double along = titleRoom();
        double dx = stacked ? along : across;
        double dy = stacked ? across : along;
        List<PlacedGroup> groups = new ArrayList<>();
        for (int i = 0; i < view.groups().size(); i++) {
            groups.add(group(view.groups().get(i), borders[i] + across, borders[i + 1] + across, along + length));
        }
        return new Placement(
                stacked ? along + length : last - first,
                stacked ? last - first : along + length,
                groups,
                nodes.stream()
                        .map(node -> new PlacedNode(
                                node.node(), node.labels(), node.box().moved(dx, dy)))
                        .toList(),
                edges.stream().map(edge -> edge.moved(dx, dy)).toList());
    }

    // Lines of feedback may run outside the first and the last strip.
    private double first(List<PlacedEdge> edges) {
        return points(edges).min().orElse(0) - KernelGraph.MARGIN / 2;
    }

    private double last(List<PlacedEdge> edges) {
        return points(edges).max().orElse(0) + KernelGraph.MARGIN / 2;
    }

    private DoubleStream points(List<PlacedEdge> edges) {
        return edges.stream()
                .flatMap(edge -> edge.points().stream())
                .mapToDouble(point -> stacked ? point.y() : point.x());
    }

    private double length(List<PlacedNode> nodes, List<PlacedEdge> edges) {
        double furthest = nodes.stream()
                .mapToDouble(node -> stacked ? node.box().right() : node.box().bottom())
                .max()
                .orElse(0);
        for (PlacedEdge edge : edges) {
            for (Point point : edge.points()) {
                furthest = Math.max(furthest, stacked ? point.x() : point.y());
            }
            if (edge.labelBox() != null) {
                furthest = Math.max(
                        furthest,
                        stacked ? edge.labelBox().right() : edge.labelBox().bottom());
            }
        }
        return furthest + KernelGraph.MARGIN;
    }

    private PlacedGroup group(Group group, double from, double to, double length) {
        double room = titleRoom();
        Box box = stacked ? new Box(0, from, length, to - from) : new Box(from, 0, to - from, length);
        Box title = stacked ? new Box(0, from, room, to - from) : new Box(from, 0, to - from, room);
        return new PlacedGroup(group, labels(group), box, title);
    }
}
