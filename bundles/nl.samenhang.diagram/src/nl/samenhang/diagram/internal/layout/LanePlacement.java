package nl.samenhang.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.graph.LEdge;
import org.eclipse.elk.alg.layered.graph.LGraph;
import org.eclipse.elk.alg.layered.graph.LNode;
import org.eclipse.elk.alg.layered.graph.LNode.NodeType;
import org.eclipse.elk.alg.layered.graph.LPort;
import org.eclipse.elk.alg.layered.graph.Layer;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.alg.ILayoutProcessor;
import org.eclipse.elk.core.testing.TestController.ILayoutExecutionListener;
import org.eclipse.elk.graph.ElkNode;

/**
 * Keeps every node within its lane. The layout kernel knows layers, but no lanes across them. Right
 * after it has ordered the nodes of each layer they are ordered by lane, and right after its own placing of nodes this takes
 * over: each lane gets the room that its fullest layer needs, and each node and bend stands within its lane as straight behind its neighbours as
 * can be. The kernel then routes the edges as ever. Works in the kernel's own coordinates, in which layers go to the right.
 */
final class LanePlacement implements ILayoutExecutionListener {

    private static final Class<?> ORDERER =
            CrossingMinimizationStrategy.LAYER_SWEEP.create().getClass();
    private static final Class<?> PLACER = NodePlacementStrategy.SIMPLE.create().getClass();
    private static final double LANE_INSET = 9;
    private static final double NODE_GAP = 18;
    private static final double BEND_GAP = 12;
    private static final int SWEEPS = 4;

    private final LaneOrder order;
    private final double[] smallest;
    private final double[] tops;
    private final Map<ElkNode, Double> placed = new IdentityHashMap<>();

    /** A node or bend, the lane it stands in, and how much room it needs. */
    private record Item(LNode node, int lane) {

        double size() {
            return node.getMargin().top + node.getSize().y + node.getMargin().bottom;
        }

        double top() {
            return node.getPosition().y - node.getMargin().top;
        }

        void moveTo(double top) {
            node.getPosition().y = top + node.getMargin().top;
        }

        double gapBehind(Item before) {
            boolean nodes = node.getType() == NodeType.NORMAL && before.node.getType() == NodeType.NORMAL;
            return nodes ? NODE_GAP : BEND_GAP;
        }
    }

    /**
     * Lanes for a graph.
     *
     * @param lanes the lane of each node, from 0
     * @param smallest the least room of each lane
     */
    LanePlacement(Map<ElkNode, Integer> lanes, double[] smallest) {
        this.order = new LaneOrder(lanes);
        this.smallest = smallest;
        this.tops = new double[smallest.length + 1];
    }

    /** Where each lane begins, and at last where the last one ends, in the kernel's coordinates. */
    double[] tops() {
        return tops.clone();
    }

    /** Where a node was placed, in the kernel's coordinates. */
    double placeOf(ElkNode node) {
        return placed.get(node);
    }

    @Override
    public void layoutProcessorReady(ILayoutProcessor<?> processor, Object graph, boolean isRoot) {
        // Nothing to do before a step of the kernel.
    }

    @Override
    public void layoutProcessorFinished(ILayoutProcessor<?> processor, Object graph, boolean isRoot) {
        if (graph instanceof LGraph layers) {
            if (processor.getClass() == ORDERER) {
                order.arrange(layers);
            } else if (processor.getClass() == PLACER) {
                place(layers);
            }
        }
    }

    private void place(LGraph graph) {
        List<List<Item>> layers = new ArrayList<>();
        graph.getLayers().forEach(layer -> layers.add(items(layer)));
        measure(layers);
        layers.forEach(this::centre);
        for (int i = 0; i < SWEEPS; i++) {
            boolean forward = i % 2 == 0;
            (forward ? layers : layers.reversed()).forEach(layer -> align(layer, forward));
        }
        layers.forEach(this::remember);
    }

    private List<Item> items(Layer layer) {
        layer.getNodes().sort(Comparator.comparingInt(order::laneOf));
        return layer.getNodes().stream()
                .map(node -> new Item(node, order.laneOf(node)))
                .toList();
    }

    private void measure(List<List<Item>> layers) {
        double[] room = new double[smallest.length];
        for (List<Item> layer : layers) {
            double[] used = new double[smallest.length];
            for (int i = 0; i < layer.size(); i++) {
                Item item = layer.get(i);
                boolean first = i == 0 || layer.get(i - 1).lane() != item.lane();
                used[item.lane()] += item.size() + (first ? 0 : item.gapBehind(layer.get(i - 1)));
            }
            for (int lane = 0; lane < room.length; lane++) {
                room[lane] = Math.max(room[lane], used[lane]);
            }
        }
        for (int lane = 0; lane < room.length; lane++) {
            tops[lane + 1] = tops[lane] + Math.max(room[lane] + 2 * LANE_INSET, smallest[lane]);
        }
    }

    private void centre(List<Item> layer) {
        layer.forEach(item -> item.moveTo((tops[item.lane()] + tops[item.lane() + 1] - item.size()) / 2));
        arrange(layer, layer.stream().mapToDouble(Item::top).toArray());
    }

    private void align(List<Item> layer, boolean forward) {
        double[] wished = new double[layer.size()];
        for (int i = 0; i < wished.length; i++) {
            wished[i] = wished(layer.get(i), forward);
        }
        arrange(layer, wished);
    }

    private static double wished(Item item, boolean forward) {
        double sum = 0;
        int count = 0;
        for (LEdge edge : forward ? item.node().getIncomingEdges() : item.node().getOutgoingEdges()) {
            LPort there = forward ? edge.getSource() : edge.getTarget();
            LPort here = forward ? edge.getTarget() : edge.getSource();
            sum += there.getAbsoluteAnchor().y - (here.getAbsoluteAnchor().y - item.top());
            count++;
        }
        return count == 0 ? item.top() : sum / count;
    }

    private void arrange(List<Item> layer, double[] wished) {
        int from = 0;
        while (from < layer.size()) {
            int lane = layer.get(from).lane();
            int to = from;
            while (to < layer.size() && layer.get(to).lane() == lane) {
                to++;
            }
            arrange(layer.subList(from, to), wished, from, lane);
            from = to;
        }
    }

    private void arrange(List<Item> cell, double[] wished, int from, int lane) {
        double[] sizes = cell.stream().mapToDouble(Item::size).toArray();
        double[] gaps = new double[sizes.length];
        double[] wishes = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            gaps[i] = i == 0 ? 0 : cell.get(i).gapBehind(cell.get(i - 1));
            wishes[i] = wished[from + i];
        }
        double[] places = OrderedRow.places(wishes, sizes, gaps, tops[lane] + LANE_INSET, tops[lane + 1] - LANE_INSET);
        for (int i = 0; i < places.length; i++) {
            cell.get(i).moveTo(places[i]);
        }
    }

    private void remember(List<Item> layer) {
        for (Item item : layer) {
            if (item.node().getProperty(InternalProperties.ORIGIN) instanceof ElkNode drawn) {
                placed.put(drawn, item.node().getPosition().y);
            }
        }
    }
}
