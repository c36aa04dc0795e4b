package nl.samenhang.diagram.internal.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.analysis.Severity;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.view.EdgeLook;
import nl.samenhang.diagram.internal.view.NodeLook;

/** The key below a picture: every shape, line and badge that the picture uses, with its meaning. */
final class Legend {

    private static final double SIZE = 14;
    private static final double ROW = 28;
    private static final double SAMPLE = 34;
    private static final double GAP = 18;
    private static final double MARGIN = 16;

    /** What an entry explains. */
    private sealed interface Sample {
        record OfNode(NodeLook look) implements Sample {}

        record OfEdge(EdgeLook look) implements Sample {}

        record OfBadge(Severity severity) implements Sample {}
    }

    /** One entry and where it stands, seen from the top left of the legend. */
    private record Entry(String text, Sample sample, double x, double y) {}

    private final List<Entry> entries = new ArrayList<>();
    private final double width;

    private Legend(double width) {
        this.width = width;
    }

    static Legend of(Placement placement, Set<Severity> severities, double width) {
        Legend legend = new Legend(width);
        Set<NodeLook> nodes = new LinkedHashSet<>();
        placement.nodes().forEach(placed -> nodes.add(placed.node().look()));
        nodes.forEach(look -> legend.add(look.word(), new Sample.OfNode(look)));
        Set<EdgeLook> edges = new LinkedHashSet<>();
        placement.edges().forEach(placed -> edges.add(placed.edge().look()));
        edges.forEach(look -> legend.add(look.meaning(), new Sample.OfEdge(look)));
        severities.forEach(severity -> legend.add(meaning(severity), new Sample.OfBadge(severity)));
        return legend;
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "bevinding: fout";
            case WARNING -> "bevinding: waarschuwing";
            case INFO -> "bevinding: ter informatie";
        };
    }

    private void add(String text, Sample sample) {
        double x = MARGIN;
        double y = MARGIN / 2;
        if (!entries.isEmpty()) {
            Entry last = entries.getLast();
            x = last.x() + width(last.text()) + GAP;
            y = last.y();
            if (x + width(text) > width - MARGIN) {
                x = MARGIN;
                y += ROW;
            }
        }
        entries.add(new Entry(text, sample, x, y));
    }

    private static double width(String text) {
        return SAMPLE + 6 + Typeface.REGULAR.width(text, SIZE);
    }

    double height() {
        return entries.isEmpty() ? 0 : entries.getLast().y() + ROW + MARGIN / 2;
    }

    void draw(SvgWriter svg, String id, double top, Palette palette) {
        if (entries.isEmpty()) {
            return;
        }
        svg.open("g").attribute("id", id + "-legenda").attribute("class", "legend");
        svg.open("title").text("Legenda").close();
        entries.forEach(entry -> draw(svg, entry, top, palette));
        svg.close();
    }

    private static void draw(SvgWriter svg, Entry entry, double top, Palette palette) {
        double x = entry.x();
        double y = top + entry.y();
        switch (entry.sample()) {
            case Sample.OfNode node -> NodeShape.draw(svg, node.look(), new Box(x, y + 2, SAMPLE, ROW - 8), palette);
            case Sample.OfEdge edge -> EdgeLine.sample(svg, edge.look(), x, y + ROW / 2 - 2, SAMPLE, palette);
            case Sample.OfBadge badge ->
                BadgeMark.draw(svg, badge.severity(), x + SAMPLE / 2, y + ROW / 2 - 2, palette);
        }
        Label label = new Label(List.of(entry.text()), Typeface.REGULAR, SIZE);
        svg.label(label, x + SAMPLE + 6, y + 2, "start", palette.text());
    }
}
