package nl.samenhang.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.diagram.internal.drawing.Label;
import nl.samenhang.diagram.internal.drawing.Typeface;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedGroup;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.layout.Placement.Point;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Edge;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.diagram.internal.view.ViewGraph.NodeStyle;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places a view in layers from top to bottom, by the Eclipse Layout Kernel. The same view gives the same places. */
public final class LayeredLayout {

    private static final double TITLE_SIZE = 13;
    private static final double TEXT_SIZE = 12;
    private static final double GROUP_TITLE_SIZE = 15;
    private static final double TEXT_WIDTH = 168;
    private static final double EDGE_TEXT_WIDTH = 132;
    private static final double INSET = 12;
    private static final double MARGIN = 16;
    private static final double GROUP_TEXT_WIDTH = 2 * TEXT_WIDTH;

    private final ViewGraph view;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> groups = new LinkedHashMap<>();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final Map<String, ElkEdge> edges = new HashMap<>();
    private final Map<String, Label> edgeLabels = new HashMap<>();

    static {
        // On a plain class path and in OSGi alike, where ELK's own search by service files finds nothing.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private LayeredLayout(ViewGraph view) {
        this.view = view;
    }

    /**
     * Places a view.
     *
     * @param view what to show, not null
     * @return where it stands
     */
    public static Placement place(ViewGraph view) {
        LayeredLayout layout = new LayeredLayout(view);
        layout.build();
        new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
        return layout.placement();
    }

    private void build() {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        configure(root, new ElkPadding(MARGIN));
        view.groups().forEach(this::add);
        view.nodes().forEach(this::add);
        view.edges().forEach(this::add);
    }

    private static void configure(ElkNode graph, ElkPadding padding) {
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, padding);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 22.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
    }

    private void add(Group group) {
        ElkNode frame = ElkGraphUtil.createNode(root);
        List<Label> texts = texts(group);
        double textHeight = texts.stream().mapToDouble(Label::height).sum();
        double textWidth = texts.stream().mapToDouble(Label::width).max().orElse(0);
        configure(frame, new ElkPadding(textHeight + 3 * INSET, MARGIN, MARGIN, MARGIN));
        frame.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
        frame.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(textWidth + 2 * MARGIN, 0));
        groups.put(group.id(), frame);
        labels.put(group.id(), texts);
    }

    private static List<Label> texts(Group group) {
        return List.of(
                Label.wrapped(group.title(), Typeface.BOLD, GROUP_TITLE_SIZE, GROUP_TEXT_WIDTH),
                Label.wrapped(group.subtitle(), Typeface.REGULAR, TEXT_SIZE, GROUP_TEXT_WIDTH));
    }

    private void add(Node node) {
        ElkNode parent = groups.getOrDefault(node.group(), root);
        ElkNode box = ElkGraphUtil.createNode(parent);
        List<Label> texts = texts(node);
        double textHeight = texts.stream().mapToDouble(Label::height).sum();
        box.setDimensions(TEXT_WIDTH + 2 * INSET, textHeight + 2 * INSET);
        labels.put(node.id(), texts);
        nodes.put(node.id(), box);
    }

    private static List<Label> texts(Node node) {
        // The rounded ends of signals and ends leave less room for text.
        boolean round = node.style() == NodeStyle.SIGNAL || node.style() == NodeStyle.END;
        double width = round ? TEXT_WIDTH - INSET : TEXT_WIDTH;
        return Stream.concat(
                        Stream.of(Label.wrapped(node.title(), Typeface.BOLD, TITLE_SIZE, width)),
                        node.details().stream()
                                .map(line -> Label.wrapped(line.text(), Typeface.REGULAR, TEXT_SIZE, width)))
                .toList();
    }

    private void add(Edge edge) {
        ElkEdge line = ElkGraphUtil.createSimpleEdge(nodes.get(edge.source()), nodes.get(edge.target()));
        if (!edge.label().isEmpty()) {
            Label text = Label.wrapped(edge.label(), Typeface.REGULAR, TEXT_SIZE, EDGE_TEXT_WIDTH);
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), line);
            label.setDimensions(text.width() + 4, text.height() + 2);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            edgeLabels.put(edge.id(), text);
        }
        edges.put(edge.id(), line);
    }

    private Placement placement() {
        List<PlacedEdge> placedEdges = new ArrayList<>();
        view.edges().forEach(edge -> placedEdges.add(placed(edge)));
        return new Placement(
                root.getWidth(),
                root.getHeight(),
                view.groups().stream()
                        .map(group -> new PlacedGroup(group, labels.get(group.id()), box(groups.get(group.id()))))
                        .toList(),
                view.nodes().stream()
                        .map(node -> new PlacedNode(node, labels.get(node.id()), box(nodes.get(node.id()))))
                        .toList(),
                placedEdges);
    }

    private PlacedEdge placed(Edge edge) {
        ElkEdge line = edges.get(edge.id());
        Point origin = origin(line.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : line.getSections()) {
            points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
            section.getBendPoints()
                    .forEach(bend -> points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY())));
            points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        }
        return new PlacedEdge(edge, points, edgeLabels.get(edge.id()), labelBox(line, origin));
    }

    private static Box labelBox(ElkEdge line, Point origin) {
        return line.getLabels().stream()
                .findFirst()
                .map(label -> new Box(
                        origin.x() + label.getX(), origin.y() + label.getY(), label.getWidth(), label.getHeight()))
                .orElse(null);
    }

    private static Box box(ElkNode node) {
        Point origin = origin(node.getParent());
        return new Box(origin.x() + node.getX(), origin.y() + node.getY(), node.getWidth(), node.getHeight());
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
