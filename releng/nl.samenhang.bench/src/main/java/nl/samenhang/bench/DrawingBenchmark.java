package nl.samenhang.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.bench.region.RegionGenerator;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.views.RouteView;
import nl.samenhang.language.RegionLoader;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes, in a warm process, to draw the route map of a generated region, beside the bare layout of the same
 * nodes, edges and words by the layout kernel as it comes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DrawingBenchmark {

    /** How many nodes the picture has at least; the region is made just large enough. */
    @Param({"200", "1000"})
    public int nodes;

    private nl.samenhang.diagram.Scope scope;
    private Placement placement;

    /**
     * Makes the region, and places its route map once.
     *
     * @throws IOException if the region cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        RouteView view = new RouteView();
        for (int elements = nodes / 2; scope == null; elements += nodes / 10) {
            nl.samenhang.diagram.Scope candidate = scopeOf(elements);
            ViewGraph graph = view.graph(candidate);
            if (graph.nodes().size() >= nodes) {
                scope = candidate;
                placement = LayeredLayout.place(graph, () -> false);
                System.out.printf(
                        "%d nodes, %d edges, %d lanes%n",
                        graph.nodes().size(), graph.edges().size(), graph.groups().size());
            }
        }
    }

    private static nl.samenhang.diagram.Scope scopeOf(int elements) throws IOException {
        try (GeneratedRegions generated = GeneratedRegions.of(RegionGenerator.ofSize(elements), 1)) {
            return nl.samenhang.diagram.Scope.wholeRegion(RegionFacts.of(RegionLoader.create()
                    .load(generated.first())
                    .regions()
                    .getFirst()));
        }
    }

    /**
     * From the model to SVG.
     *
     * @return the drawing
     */
    @Benchmark
    public Diagram modelToSvg() {
        return DiagramKind.ROUTE.draw(scope, DrawingOptions.plain());
    }

    /**
     * The bare layout of the same graph.
     *
     * @return the graph with its places
     */
    @Benchmark
    public ElkNode bareLayout() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        Map<String, ElkNode> boxes = new HashMap<>();
        for (PlacedNode placed : placement.nodes()) {
            ElkNode box = ElkGraphUtil.createNode(root);
            box.setDimensions(placed.box().width(), placed.box().height());
            boxes.put(placed.node().id(), box);
        }
        for (PlacedEdge placed : placement.edges()) {
            ElkEdge line = ElkGraphUtil.createSimpleEdge(
                    boxes.get(placed.edge().source()), boxes.get(placed.edge().target()));
            if (placed.labelBox() != null) {
                ElkLabel label = ElkGraphUtil.createLabel(placed.edge().label(), line);
                label.setDimensions(
                        placed.labelBox().width(), placed.labelBox().height());
                label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            }
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return root;
    }
}
