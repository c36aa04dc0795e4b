package nl.samenhang.diagram.internal.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.elk.alg.layered.graph.LEdge;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.graph.LNode;
import org.eclipse.elk.alg.layered.graph.LNode.NodeType;
import org.eclipse.elk.alg.layered.graph.LPort;
import org.eclipse.elk.alg.layered.graph.Layer;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;

/**
 * Orders the nodes and bends of each layer by lane, and within a lane so that few edges cross: each as near as can be to
 * the middle of its neighbours in the layer before. The order that the kernel found is where it begins from. Always the
 * same for the same graph.
 */
final class LaneOrder {

    private static final int SWEEPS = 6;

    private final Map<ElkNode, Integer> lanes;

    /**
     * Lanes for a graph.
     *
     * @param lanes the lane of each node, from 0
     */
    LaneOrder(Map<ElkNode, Integer> lanes) {
        this.lanes = lanes;
    }

    /** The lane of a node; of a bend the lane to which its edge leads, of the words of an edge the lane it comes from. */
    int laneOf(LNode node) {
        if (node.getType() == NodeType.NORMAL) {
            return node.getProperty(InternalProperties.ORIGIN) instanceof ElkNode drawn
                    ? lanes.getOrDefault(drawn, 0)
                    : 0;
        }
        LPort end = node.getProperty(
                node.getType() == NodeType.LABEL
                        ? InternalProperties.LONG_EDGE_SOURCE
                        : InternalProperties.LONG_EDGE_TARGET);
        return end == null ? 0 : laneOf(end.getNode());
    }

    void arrange(LGraph graph) {
        List<Layer> layers = graph.getLayers();
        layers.forEach(layer -> layer.getNodes().sort(Comparator.comparingInt(this::laneOf)));
        layers.forEach(LaneOrder::number);
        for (int i = 0; i < SWEEPS; i++) {
            boolean forward = i % 2 == 0;
            for (Layer layer : forward ? layers : layers.reversed()) {
                layer.getNodes()
                        .sort(Comparator.comparingInt(this::laneOf)
                                .thenComparingDouble(node -> middleOfNeighbours(node, forward)));
                number(layer);
            }
        }
        layers.forEach(layer -> layer.getNodes().forEach(LaneOrder::arrangePorts));
    }

    // The kernel leaves the number of a node to whoever works on the graph.
    private static void number(Layer layer) {
        int index = 0;
        for (LNode node : layer.getNodes()) {
            node.id = index++;
        }
    }

    private static double middleOfNeighbours(LNode node, boolean forward) {
        double sum = 0;
        int count = 0;
        for (LEdge edge : forward ? node.getIncomingEdges() : node.getOutgoingEdges()) {
            sum += (forward ? edge.getSource() : edge.getTarget()).getNode().id;
            count++;
        }
        return count == 0 ? node.id : sum / count;
    }

    // Ports are listed clockwise: those on the right from top to bottom, those on the left from bottom to top.
    private static void arrangePorts(LNode node) {
        ToIntFunction<LPort> clockwise = port -> port.getSide() == PortSide.WEST ? -opposite(port) : opposite(port);
        node.getPorts()
                .sort(Comparator.comparingInt((LPort port) -> port.getSide().ordinal())
                        .thenComparingInt(clockwise));
        node.cachePortSides();
    }

    private static int opposite(LPort port) {
        int sum = 0;
        int count = 0;
        for (LPort other : port.getConnectedPorts()) {
            sum += 1000 * other.getNode().id;
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }
}
