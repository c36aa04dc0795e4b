package nl.samenhang.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
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

    private GeneratedMap map;
    private Placement placement;

    /**
     * Makes the region, and places its route map once.
     *
     * @throws IOException if the region cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        map = GeneratedMap.ofAtLeast(nodes);
        placement = LayeredLayout.place(map.graph(), () -> false);
        System.out.println(map.size());
    }

    /**
     * From the model to SVG.
     *
     * @return the drawing
     */
    @Benchmark
    public Diagram modelToSvg() {
        return DiagramKind.ROUTE.draw(map.scope(), DrawingOptions.plain());
    }

    /**
     * The bare layout of the same graph, whose parts without a link the kernel lays out one by one.
     *
     * @return the graph with its places
     */
    @Benchmark
    public ElkNode bareLayout() {
        return laidOut(bareGraph(placement));
    }

    /**
     * The bare layout of the same graph as one, as lanes that run through the whole picture ask for.
     *
     * @return the graph with its places
     */
    @Benchmark
    public ElkNode bareLayoutAsOne() {
        ElkNode root = bareGraph(placement);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        return laidOut(root);
    }

    private static ElkNode laidOut(ElkNode root) {
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return root;
    }

    /**
     * The nodes, edges and words of a placed view as a graph of the layout kernel, without any place.
     *
     * @param placement the view, of which the sizes are taken
     * @return the graph
     */
    static ElkNode bareGraph(Placement placement) {
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
        return root;
    }
}
