package nl.samenhang.diagram.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.view.ViewGraph.EdgeStyle;
import nl.samenhang.diagram.internal.view.ViewGraph.NodeStyle;

/** The key below a picture: every shape and line that the picture uses, with its meaning. */
final class Legend {

    private static final double SIZE = 11;
    private static final double ROW = 24;
    private static final double SAMPLE = 34;
    private static final double GAP = 18;
    private static final double MARGIN = 16;
    private static final double SMALLEST_WIDTH = 420;

    private static final Map<NodeStyle, String> NODES = Map.of(
            NodeStyle.SIGNAL, "signaal",
            NodeStyle.STEP, "stap",
            NodeStyle.INTERPRETATION, "gezamenlijke duiding",
            NodeStyle.END, "einde",
            NodeStyle.ELSEWHERE, "plaats in een andere route");

    private static final Map<EdgeStyle, String> EDGES = Map.of(
            EdgeStyle.SIGNAL, "begin bij een signaal",
            EdgeStyle.ONWARD, "verder",
            EdgeStyle.ESCALATION, "opschalen",
            EdgeStyle.ESCALATION_WITHOUT_RETURN, "opschalen zonder weg terug",
            EdgeStyle.DEESCALATION, "afschalen");

    /** One entry and where it stands, seen from the top left of the legend. */
    private record Entry(String text, NodeStyle node, EdgeStyle edge, double x, double y) {}

    private Legend() {}

    static Box place(Placement placement) {
        double width = Math.max(placement.width(), SMALLEST_WIDTH);
        List<Entry> entries = entries(placement, width);
        double height = entries.isEmpty() ? 0 : entries.getLast().y() + ROW + MARGIN;
        return new Box(0, placement.height(), width, height);
    }

    static void draw(SvgWriter svg, String id, Placement placement) {
        Box box = place(placement);
        svg.open("g").attribute("id", id + "-legenda");
        svg.open("title").text("Legenda").close();
        entries(placement, box.width()).forEach(entry -> draw(svg, entry, box));
        svg.close();
    }

    private static List<Entry> entries(Placement placement, double width) {
        List<Entry> entries = new ArrayList<>();
        for (NodeStyle style : NodeStyle.values()) {
            if (placement.nodes().stream().anyMatch(placed -> placed.node().style() == style)) {
                entries.add(next(entries, NODES.get(style), style, null, width));
            }
        }
        for (EdgeStyle style : EdgeStyle.values()) {
            if (placement.edges().stream().anyMatch(placed -> placed.edge().style() == style)) {
                entries.add(next(entries, EDGES.get(style), null, style, width));
            }
        }
        return entries;
    }

    private static Entry next(List<Entry> before, String text, NodeStyle node, EdgeStyle edge, double width) {
        double x = MARGIN;
        double y = 0;
        if (!before.isEmpty()) {
            Entry last = before.getLast();
            x = last.x() + width(last.text()) + GAP;
            y = last.y();
            if (x + width(text) > width - MARGIN) {
                x = MARGIN;
                y += ROW;
            }
        }
        return new Entry(text, node, edge, x, y);
    }

    private static double width(String text) {
        return SAMPLE + 6 + Typeface.REGULAR.width(text, SIZE);
    }

    private static void draw(SvgWriter svg, Entry entry, Box box) {
        double x = box.x() + entry.x();
        double y = box.y() + entry.y();
        if (entry.node() != null) {
            NodeShape.draw(svg, entry.node(), new Box(x, y + 2, SAMPLE, ROW - 8));
        } else {
            svg.open("path")
                    .attribute(
                            "d",
                            "M%s,%s h%s"
                                    .formatted(SvgWriter.number(x), SvgWriter.number(y + 10), SvgWriter.number(SAMPLE)))
                    .attribute("fill", "none")
                    .attribute("stroke", Style.colour(entry.edge()))
                    .attribute("stroke-width", Style.width(entry.edge()));
            if (!Style.dashes(entry.edge()).isEmpty()) {
                svg.attribute("stroke-dasharray", Style.dashes(entry.edge()));
            }
            svg.close();
        }
        Label label = new Label(List.of(entry.text()), Typeface.REGULAR, SIZE);
        svg.label(label, x + SAMPLE + 6, y + 3, "start", Style.TEXT);
    }
}
