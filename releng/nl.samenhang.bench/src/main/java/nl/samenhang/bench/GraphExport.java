package nl.samenhang.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;

/**
 * Writes the route map of a generated region for other programs that lay out graphs, so that they can be measured on the
 * same nodes, edges and words: {@code graph-N.dot} for Graphviz and {@code graph-N.json} for elkjs.
 */
public final class GraphExport {

    private static final double PIXELS_PER_INCH = 96;

    private GraphExport() {}

    /**
     * Writes the files.
     *
     * @param args the folder to write in, which is made if need be, and for each map how many nodes it has at least
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            GeneratedMap map = GeneratedMap.ofAtLeast(Integer.parseInt(args[i]));
            Placement placement = LayeredLayout.place(map.graph(), () -> false);
            Files.writeString(folder.resolve("graph-" + args[i] + ".dot"), dot(placement));
            Files.writeString(folder.resolve("graph-" + args[i] + ".json"), new Gson().toJson(json(placement)));
            System.out.println("graph-" + args[i] + ": " + map.size());
        }
    }

    private static String dot(Placement placement) {
        StringBuilder text = new StringBuilder("digraph {\n  rankdir=LR\n  node [shape=box, fixedsize=true, label=\"\"]\n");
        for (PlacedNode placed : placement.nodes()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  \"%s\" [width=%.3f, height=%.3f]%n",
                    placed.node().id(),
                    placed.box().width() / PIXELS_PER_INCH,
                    placed.box().height() / PIXELS_PER_INCH));
        }
        for (PlacedEdge placed : placement.edges()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  \"%s\" -> \"%s\"%s%n",
                    placed.edge().source(),
                    placed.edge().target(),
                    placed.labelBox() == null ? "" : dotLabel(placed.labelBox())));
        }
        return text.append("}\n").toString();
    }

    // A table of fixed size takes the room of the words whatever typeface Graphviz has.
    private static String dotLabel(Box box) {
        double points = 72 / PIXELS_PER_INCH;
        return String.format(
                Locale.ROOT,
                " [label=<<table border=\"0\" fixedsize=\"true\" width=\"%.0f\" height=\"%.0f\"><tr><td></td></tr></table>>]",
                box.width() * points,
                box.height() * points);
    }

    private static Map<String, Object> json(Placement placement) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (PlacedNode placed : placement.nodes()) {
            nodes.add(sized(placed.node().id(), placed.box()));
        }
        List<Map<String, Object>> edges = new ArrayList<>();
        for (PlacedEdge placed : placement.edges()) {
            Map<String, Object> edge = new LinkedHashMap<>();
            edge.put("id", placed.edge().id());
            edge.put("sources", List.of(placed.edge().source()));
            edge.put("targets", List.of(placed.edge().target()));
            if (placed.labelBox() != null) {
                Map<String, Object> label = sized(placed.edge().id() + "-label", placed.labelBox());
                label.put("text", placed.edge().label());
                label.put("layoutOptions", Map.of("elk.edgeLabels.placement", "CENTER"));
                edge.put("labels", List.of(label));
            }
            edges.add(edge);
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("id", "root");
        graph.put(
                "layoutOptions",
                Map.of("elk.algorithm", "layered", "elk.direction", "RIGHT", "elk.edgeRouting", "ORTHOGONAL"));
        graph.put("children", nodes);
        graph.put("edges", edges);
        return graph;
    }

    private static Map<String, Object> sized(String id, Box box) {
        Map<String, Object> sized = new LinkedHashMap<>();
        sized.put("id", id);
        sized.put("width", box.width());
        sized.put("height", box.height());
        return sized;
    }
}
