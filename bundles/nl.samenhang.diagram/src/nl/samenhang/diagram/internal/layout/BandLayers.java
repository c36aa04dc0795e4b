package nl.samenhang.diagram.internal.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.graph.LEdge;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.graph.LNode;
import org.eclipse.elk.alg.layered.graph.LNode.NodeType;
import org.eclipse.elk.alg.layered.graph.Layer;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.alg.ILayoutProcessor;
import org.eclipse.elk.core.testing.TestController.ILayoutExecutionListener;
import org.eclipse.elk.graph.ElkNode;

/**
 * Puts the nodes of each band into layers of their own. The layout kernel has partitions for this, but with them the same
 * graph gives another picture at every run; so right after its own layering this takes over. A band is as many layers as
 * the longest way within it asks for.
 */
final class BandLayers implements ILayoutExecutionListener {

    private static final Class<?> LAYERER =
            LayeringStrategy.LONGEST_PATH.create().getClass();

    private final Map<ElkNode, Integer> bands;
    private final int count;

    /**
     * Bands for a graph whose edges lead to a later band, or to a node of the same.
     *
     * @param bands the band of each node, from 0
     * @param count how many bands there are
     */
    BandLayers(Map<ElkNode, Integer> bands, int count) {
        this.bands = bands;
        this.count = count;
    }

    @Override
    public void layoutProcessorReady(ILayoutProcessor<?> processor, Object graph, boolean isRoot) {
        // Nothing to do before a step of the kernel.
    }

    @Override
    public void layoutProcessorFinished(ILayoutProcessor<?> processor, Object graph, boolean isRoot) {
        if (processor.getClass() == LAYERER && graph instanceof LGraph layers) {
            arrange(layers);
        }
    }

    private void arrange(LGraph graph) {
        List<LNode> nodes = new ArrayList<>();
        graph.getLayers().forEach(layer -> nodes.addAll(layer.getNodes()));
        Map<LNode, Integer> depths = new IdentityHashMap<>();
        // The kernel's layers come in the order of the edges, so what leads to a node comes before it.
        nodes.forEach(node -> depths.put(node, depth(node, depths)));
        List<Layer> layers = new ArrayList<>();
        for (int band = 0; band < count; band++) {
            addLayers(band, nodes, depths, graph, layers);
        }
        graph.getLayers().clear();
        graph.getLayers().addAll(layers);
    }

    private int depth(LNode node, Map<LNode, Integer> depths) {
        int depth = 0;
        for (LEdge edge : node.getIncomingEdges()) {
            LNode before = edge.getSource().getNode();
            if (before != node && band(before) == band(node)) {
                depth = Math.max(depth, depths.getOrDefault(before, 0) + 1);
            }
        }
        return depth;
    }

    private void addLayers(int band, List<LNode> nodes, Map<LNode, Integer> depths, LGraph graph, List<Layer> layers) {
        List<LNode> members = nodes.stream().filter(node -> band(node) == band).toList();
        int deepest = members.stream().mapToInt(depths::get).max().orElse(-1);
        for (int depth = 0; depth <= deepest; depth++) {
            Layer layer = new Layer(graph);
            for (LNode node : members) {
                if (depths.get(node) == depth) {
                    node.setLayer(layer);
                }
            }
            layers.add(layer);
        }
    }

    // The words of an edge are a node of their own by now; they stand behind where the edge comes from.
    private int band(LNode node) {
        if (node.getType() == NodeType.LABEL) {
            return band(node.getIncomingEdges().iterator().next().getSource().getNode());
        }
        return node.getProperty(InternalProperties.ORIGIN) instanceof ElkNode drawn ? bands.getOrDefault(drawn, 0) : 0;
    }
}
