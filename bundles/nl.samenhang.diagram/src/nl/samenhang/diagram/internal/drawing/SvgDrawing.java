package nl.samenhang.diagram.internal.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedGroup;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.view.ViewGraph.EdgeStyle;
import nl.samenhang.diagram.internal.view.ViewGraph.GroupStyle;

/** Draws a placed view as SVG. */
public final class SvgDrawing {

    private static final double INSET = 12;
    private static final double LIST_INSET = 18;

    private final SvgWriter svg = new SvgWriter();
    private final Placement placement;
    private final String id;

    private SvgDrawing(String id, Placement placement) {
        this.id = id;
        this.placement = placement;
    }

    /**
     * Draws a picture.
     *
     * @param id the id of the picture, with which the ids in it begin
     * @param title the title
     * @param sentences what it shows in words
     * @param placement what stands where
     * @return one SVG document
     */
    public static String draw(String id, String title, List<String> sentences, Placement placement) {
        return new SvgDrawing(id, placement).draw(title, sentences);
    }

    /**
     * How large a picture is, its legend included.
     *
     * @param placement what stands where
     * @return the whole of the picture
     */
    public static Box canvas(Placement placement) {
        Box legend = Legend.place(placement);
        return new Box(0, 0, Math.max(placement.width(), legend.right()), legend.bottom());
    }

    private String draw(String title, List<String> sentences) {
        Box canvas = canvas(placement);
        svg.open("svg")
                .attribute("xmlns", SvgWriter.NAMESPACE)
                .attribute(
                        "viewBox",
                        "0 0 %s %s".formatted(SvgWriter.number(canvas.width()), SvgWriter.number(canvas.height())))
                .attribute("width", canvas.width())
                .attribute("height", canvas.height())
                .attribute("font-family", "'" + Typeface.FAMILY + "', sans-serif")
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-titel " + id + "-beschrijving");
        svg.open("title").attribute("id", id + "-titel").text(title).close();
        svg.open("desc")
                .attribute("id", id + "-beschrijving")
                .text(String.join(" ", sentences))
                .close();
        svg.open("style").text(Style.sheet()).close();
        drawMarkers();
        drawGround(canvas);
        placement.groups().forEach(this::draw);
        placement.edges().forEach(this::drawLine);
        placement.groups().forEach(this::drawTitle);
        placement.nodes().forEach(this::draw);
        placement.edges().forEach(this::drawLabel);
        Legend.draw(svg, id, placement);
        return svg.close().document();
    }

    private void drawGround(Box canvas) {
        svg.open("rect").box(canvas).attribute("fill", Style.GROUND).close();
    }

    private void drawMarkers() {
        svg.open("defs");
        for (EdgeStyle style : EdgeStyle.values()) {
            svg.open("marker")
                    .attribute("id", marker(style))
                    .attribute("viewBox", "0 0 10 10")
                    .attribute("refX", "9")
                    .attribute("refY", "5")
                    .attribute("markerUnits", "userSpaceOnUse")
                    .attribute("markerWidth", "12")
                    .attribute("markerHeight", "12")
                    .attribute("orient", "auto-start-reverse");
            svg.open("path")
                    .attribute("d", "M0,0 L10,5 L0,10 Z")
                    .attribute("fill", Style.colour(style))
                    .close();
            svg.close();
        }
        svg.close();
    }

    private String marker(EdgeStyle style) {
        return id + "-pijl-" + style.name().toLowerCase(Locale.ROOT);
    }

    private void draw(PlacedGroup placed) {
        Box box = placed.box();
        GroupStyle style = placed.group().style();
        openElement(
                placed.group().id(), placed.group().element(), placed.group().title());
        svg.open("rect")
                .box(box)
                .attribute("rx", "10")
                .attribute("fill", Style.ground(style))
                .attribute("stroke", Style.colour(style))
                .attribute("stroke-width", "1.5");
        if (style == GroupStyle.SAFETY) {
            svg.attribute("stroke-dasharray", "8 4");
        }
        svg.close();
        svg.close();
    }

    // Titles come after the lines, on a plate of the frame's colour: a line that enters a frame passes behind its
    // title.
    private void drawTitle(PlacedGroup placed) {
        GroupStyle style = placed.group().style();
        double x = placed.box().x() + INSET;
        double y = placed.box().y() + INSET;
        double width = placed.labels().stream().mapToDouble(Label::width).max().orElse(0);
        double height = placed.labels().stream().mapToDouble(Label::height).sum();
        svg.open("g").attribute("data-element", placed.group().element());
        svg.open("rect")
                .box(new Box(x - 4, y - 2, width + 8, height + 6))
                .attribute("fill", Style.ground(style))
                .close();
        for (Label label : placed.labels()) {
            svg.label(label, x, y, "start", Style.colour(style));
            y += label.height();
        }
        svg.close();
    }

    private void draw(PlacedNode placed) {
        openElement(placed.node().id(), placed.node().element(), tooltip(placed));
        NodeShape.draw(svg, placed.node().style(), placed.box());
        drawTexts(placed);
        svg.close();
    }

    private void drawTexts(PlacedNode placed) {
        Box box = placed.box();
        double middle = box.x() + box.width() / 2;
        double y = box.y() + INSET;
        svg.label(placed.labels().getFirst(), middle, y, "middle", Style.TEXT);
        y += placed.labels().getFirst().height();
        for (int i = 1; i < placed.labels().size(); i++) {
            Label label = placed.labels().get(i);
            svg.open("g")
                    .attribute(
                            "data-element", placed.node().details().get(i - 1).element());
            if (placed.node().isList()) {
                svg.label(label, box.x() + LIST_INSET, y, "start", Style.TEXT);
            } else {
                svg.label(label, middle, y, "middle", Style.TEXT);
            }
            svg.close();
            y += label.height();
        }
    }

    private static String tooltip(PlacedNode placed) {
        String details =
                placed.node().details().stream().map(line -> ", " + line.text()).collect(Collectors.joining());
        return placed.node().title() + details;
    }

    private void drawLine(PlacedEdge placed) {
        EdgeStyle style = placed.edge().style();
        openElement(placed.edge().id(), placed.edge().element(), placed.edge().label());
        svg.open("path")
                .attribute("d", path(placed))
                .attribute("fill", "none")
                .attribute("stroke", Style.colour(style))
                .attribute("stroke-width", Style.width(style))
                .attribute("marker-end", "url(#" + marker(style) + ")");
        if (!Style.dashes(style).isEmpty()) {
            svg.attribute("stroke-dasharray", Style.dashes(style));
        }
        svg.close();
        svg.close();
    }

    // Labels come last, on a ground of their own, so that no line runs through their words.
    private void drawLabel(PlacedEdge placed) {
        if (placed.label() == null) {
            return;
        }
        Box box = placed.labelBox();
        svg.open("g").attribute("data-element", placed.edge().element());
        svg.open("rect")
                .box(box)
                .attribute("rx", "2")
                .attribute("fill", Style.GROUND)
                .attribute("fill-opacity", "0.9")
                .close();
        svg.label(
                placed.label(),
                box.x() + box.width() / 2,
                box.y() + 1,
                "middle",
                Style.colour(placed.edge().style()));
        svg.close();
    }

    private static String path(PlacedEdge placed) {
        return placed.points().stream()
                .map(point -> SvgWriter.number(point.x()) + "," + SvgWriter.number(point.y()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private void openElement(String elementId, String element, String tooltip) {
        svg.open("g").attribute("id", id + "-" + elementId).attribute("data-element", element);
        if (!tooltip.isEmpty()) {
            svg.open("title").text(tooltip).close();
        }
    }
}
