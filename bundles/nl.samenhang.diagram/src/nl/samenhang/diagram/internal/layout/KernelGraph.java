package nl.samenhang.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.diagram.internal.drawing.Label;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.Point;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Edge;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A view as the graph of the layout kernel (ELK), and where the kernel has put it. */
final class KernelGraph {

    static final double MARGIN = 18;

    private static final double BAND_SPACING = 64;
    private static final int FORWARD = 10;

    private final ViewGraph view;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> frames = new LinkedHashMap<>();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<Label>> words = new HashMap<>();
    private final Map<String, ElkEdge> edges = new HashMap<>();
    private final Map<String, Label> edgeWords = new HashMap<>();
    private final Map<String, Integer> groupNumbers = new HashMap<>();

    KernelGraph(ViewGraph view) {
        this.view = view;
        for (Group group : view.groups()) {
            groupNumbers.put(group.id(), groupNumbers.size());
        }
        configure(root, new ElkPadding(MARGIN));
        switch (view.arrangement().grouping()) {
            case FRAMES -> configureFrames();
            case LANES -> configureLanes();
            case BANDS -> configureBands();
        }
        if (view.arrangement().grouping() == Grouping.FRAMES) {
            view.groups().forEach(this::addFrame);
        }
        inOrder().forEach(this::add);
        view.edges().forEach(this::add);
    }

    // The kernel begins with the order of the nodes as they come.
    private List<Node> inOrder() {
        return view.arrangement().grouping() == Grouping.LANES
                ? view.nodes().stream()
                        .sorted((a, b) -> Integer.compare(groupNumber(a), groupNumber(b)))
                        .toList()
                : view.nodes();
    }

    private int groupNumber(Node node) {
        return groupNumbers.getOrDefault(node.group(), 0);
    }

    private void configure(ElkNode graph, ElkPadding padding) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, direction(view.arrangement().flow()));
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, padding);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
    }

    private static Direction direction(Flow flow) {
        return switch (flow) {
            case DOWN -> Direction.DOWN;
            case UP -> Direction.UP;
            case RIGHT, FITTING -> Direction.RIGHT;
        };
    }

    private void configureFrames() {
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    }

    private void configureLanes() {
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        // Lanes decide most of the order, so that trying several orders gives the same picture and takes as long again.
        root.setProperty(LayeredOptions.THOROUGHNESS, 1);
        // It would put nodes of one lane among those of another.
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
    }

    private void configureBands() {
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BAND_SPACING);
    }

    private void addFrame(Group group) {
        ElkNode frame = ElkGraphUtil.createNode(root);
        List<Label> labels = Typesetting.labels(group, view.arrangement().textWidth());
        double width = labels.stream().mapToDouble(Label::width).max().orElse(0);
        double top = Typesetting.height(group, labels) + 2.5 * Typesetting.INSET;
        configure(frame, new ElkPadding(top, MARGIN, MARGIN, MARGIN));
        frame.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
        frame.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(width + 2 * MARGIN, 0));
        frames.put(group.id(), frame);
    }

    private void add(Node node) {
        ElkNode box = ElkGraphUtil.createNode(frames.getOrDefault(node.group(), root));
        double textWidth = Typesetting.textWidth(node, view.arrangement().textWidth());
        List<Label> labels = Typesetting.labels(node, textWidth);
        box.setDimensions(textWidth + 2 * Typesetting.INSET, Typesetting.height(node, labels));
        words.put(node.id(), labels);
        nodes.put(node.id(), box);
    }

    private void add(Edge edge) {
        ElkEdge line = ElkGraphUtil.createSimpleEdge(nodes.get(edge.source()), nodes.get(edge.target()));
        // Where a way leads back, it is the way back that is drawn against the flow.
        line.setProperty(LayeredOptions.PRIORITY_DIRECTION, edge.look().leadsBack() ? 0 : FORWARD);
        if (!edge.label().isEmpty()) {
            Label text = Typesetting.label(edge);
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), line);
            label.setDimensions(text.width() + 6, text.height() + 4);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            edgeWords.put(edge.id(), text);
        }
        edges.put(edge.id(), line);
    }

    ElkNode root() {
        return root;
    }

    /** The node of the kernel for each node of the view, in the kernel's order, with the number of its group. */
    Map<ElkNode, Integer> numberedNodes() {
        Map<ElkNode, Integer> numbered = new LinkedHashMap<>();
        view.nodes().forEach(node -> numbered.put(nodes.get(node.id()), groupNumber(node)));
        return numbered;
    }

    List<Label> words(Node node) {
        return words.get(node.id());
    }

    Label words(Edge edge) {
        return edgeWords.get(edge.id());
    }

    Box box(Node node) {
        return box(nodes.get(node.id()));
    }

    Box frame(Group group) {
        return box(frames.get(group.id()));
    }

    private static Box box(ElkNode node) {
        Point origin = origin(node.getParent());
        return new Box(origin.x() + node.getX(), origin.y() + node.getY(), node.getWidth(), node.getHeight());
    }

    List<Point> points(Edge edge) {
        ElkEdge line = edges.get(edge.id());
        Point origin = origin(line.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : line.getSections()) {
            points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
            section.getBendPoints()
                    .forEach(bend -> points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY())));
            points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        }
        return points;
    }

    /** The place of the words of an edge; null where it has none. */
    Box labelBox(Edge edge) {
        ElkEdge line = edges.get(edge.id());
        Point origin = origin(line.getContainingNode());
        return line.getLabels().stream()
                .findFirst()
                .map(label -> new Box(
                        origin.x() + label.getX(), origin.y() + label.getY(), label.getWidth(), label.getHeight()))
                .orElse(null);
    }

    private static Point origin(ElkNode graph) {
        double x = 0;
        double y = 0;
        for (ElkNode at = graph; at != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
    }
}
