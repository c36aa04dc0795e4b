package nl.samenhang.diagram.internal.drawing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Severity;
import nl.samenhang.diagram.internal.drawing.Palette.Colours;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedGroup;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.layout.Typesetting;
import nl.samenhang.diagram.internal.view.Badge;
import nl.samenhang.diagram.internal.view.Badges;
import nl.samenhang.diagram.internal.view.Icon;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;

/** Draws a placed view as SVG: its title, the picture, and the legend. */
public final class SvgDrawing {

    private static final double INSET = Typesetting.INSET;
    private static final double SMALLEST_WIDTH = 440;
    private static final double TITLE_SIZE = 21;
    private static final double TITLE_MARGIN = 14;

    private final SvgWriter svg = new SvgWriter();
    private final Heading heading;
    private final Placement placement;
    private final Badges badges;
    private final Palette palette;
    private final Label title;
    private final Legend legend;
    private final double width;

    /**
     * What a drawing says about itself.
     *
     * @param id the id of the picture, with which the ids in it begin
     * @param title the title
     * @param sentences what it shows in words
     * @param grouping what its groups are
     */
    public record Heading(String id, String title, List<String> sentences, Grouping grouping) {

        public Heading {
            sentences = List.copyOf(sentences);
        }
    }

    private SvgDrawing(Heading heading, Placement placement, Badges badges, Palette palette) {
        this.heading = heading;
        this.placement = placement;
        this.badges = badges;
        this.palette = palette;
        this.width = Math.max(placement.width(), SMALLEST_WIDTH);
        this.title = Label.wrapped(heading.title(), Typeface.BOLD, TITLE_SIZE, width - 2 * TITLE_MARGIN - 30);
        this.legend = Legend.of(placement, severities(), width);
    }

    /**
     * A finished drawing.
     *
     * @param text one SVG document
     * @param canvas its size with title and legend: a rectangle at the origin, in CSS pixels
     */
    public record Drawn(String text, Box canvas) {}

    /**
     * Makes a drawing.
     *
     * @param heading what it says about itself
     * @param placement what stands where
     * @param badges what the analysis says about the things in it
     * @param palette its colours
     * @return the drawing
     */
    public static Drawn draw(Heading heading, Placement placement, Badges badges, Palette palette) {
        SvgDrawing drawing = new SvgDrawing(heading, placement, badges, palette);
        return new Drawn(drawing.text(), drawing.canvas());
    }

    private Set<Severity> severities() {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        badges.at(Badges.TITLE).ifPresent(badge -> severities.add(badge.severity()));
        placement.nodes().forEach(placed -> addSeverity(placed.node().id(), severities));
        placement.groups().forEach(placed -> addSeverity(placed.group().id(), severities));
        return severities;
    }

    private void addSeverity(String id, Set<Severity> severities) {
        badges.at(id).ifPresent(badge -> severities.add(badge.severity()));
    }

    private double headingHeight() {
        return title.height() + 2 * TITLE_MARGIN;
    }

    private Box canvas() {
        return new Box(0, 0, width, headingHeight() + placement.height() + legend.height());
    }

    private String text() {
        Box canvas = canvas();
        svg.open("svg")
                .attribute("xmlns", SvgWriter.NAMESPACE)
                .attribute(
                        "viewBox",
                        "0 0 %s %s".formatted(SvgWriter.number(canvas.width()), SvgWriter.number(canvas.height())))
                .attribute("width", canvas.width())
                .attribute("height", canvas.height())
                .attribute("font-family", "'" + Typeface.FAMILY + "', sans-serif")
                .attribute("role", "img")
                .attribute("lang", "nl")
                .attribute("aria-labelledby", heading.id() + "-titel " + heading.id() + "-beschrijving");
        svg.open("title")
                .attribute("id", heading.id() + "-titel")
                .text(heading.title())
                .close();
        svg.open("desc")
                .attribute("id", heading.id() + "-beschrijving")
                .text(String.join(" ", heading.sentences()))
                .close();
        svg.open("style").text(Palette.sheet()).close();
        svg.open("rect").box(canvas).attribute("fill", palette.ground()).close();
        drawHeading();
        svg.open("g").attribute("transform", "translate(0 " + SvgWriter.number(headingHeight()) + ")");
        drawPicture();
        svg.close();
        legend.draw(svg, heading.id(), headingHeight() + placement.height(), palette);
        return svg.close().document();
    }

    private void drawHeading() {
        svg.label(title, TITLE_MARGIN, TITLE_MARGIN, "start", palette.text());
        badges.at(Badges.TITLE).ifPresent(badge -> {
            double x = TITLE_MARGIN + title.width() + 18;
            drawBadge(badge, x, TITLE_MARGIN + TITLE_SIZE * 0.65);
        });
    }

    private void drawPicture() {
        for (int i = 0; i < placement.groups().size(); i++) {
            draw(placement.groups().get(i), i);
        }
        placement.edges().forEach(this::drawLine);
        placement.groups().forEach(this::drawTitle);
        placement.nodes().forEach(this::draw);
        placement.edges().forEach(this::drawLabel);
    }

    private void draw(PlacedGroup placed, int number) {
        openElement(
                placed.group().id(), placed.group().element(), placed.group().title());
        svg.open("rect").box(placed.box());
        boolean frame = heading.grouping() == Grouping.FRAMES;
        if (frame) {
            svg.attribute("rx", "10");
        }
        svg.attribute("fill", frame || number % 2 == 1 ? palette.stripe() : palette.ground())
                .attribute("stroke", palette.border())
                .attribute("stroke-width", "1");
        if (placed.group().look().isDashed()) {
            svg.attribute("stroke-dasharray", "8 4");
        }
        svg.close().close();
    }

    // Titles come after the lines, on a plate of the ground's colour: a line that enters a frame passes behind its
    // title.
    private void drawTitle(PlacedGroup placed) {
        double x = placed.titleBox().x() + INSET;
        double y = placed.titleBox().y() + INSET;
        Colours colours = palette.of(placed.group().look().tone());
        svg.open("g").attribute("class", "group-title");
        if (!placed.group().element().isEmpty()) {
            svg.attribute("data-element", placed.group().element());
        }
        if (placed.group().icon() != null) {
            drawIcon(placed.group().icon(), x, y, colours.line());
            y += Typesetting.ICON + 2;
        }
        for (Label label : placed.labels()) {
            svg.label(label, x, y, "start", colours.ink());
            y += label.height();
        }
        svg.close();
        Box box = placed.titleBox();
        badges.at(placed.group().id())
                .ifPresent(badge ->
                        drawBadge(badge, Math.min(box.right(), placed.box().right()) - 14, box.y() + 14));
    }

    private void draw(PlacedNode placed) {
        openElement(placed.node().id(), placed.node().element(), tooltip(placed));
        NodeShape.draw(svg, placed.node().look(), placed.box(), palette);
        drawTexts(placed);
        badges.at(placed.node().id())
                .ifPresent(badge ->
                        drawBadge(badge, placed.box().right() - 6, placed.box().y() + 1));
        svg.close();
    }

    private void drawTexts(PlacedNode placed) {
        Box box = placed.box();
        Colours colours = palette.of(placed.node().look().tone());
        double middle = box.x() + box.width() / 2;
        double y = box.y() + INSET;
        if (placed.node().icon() != null) {
            drawIcon(placed.node().icon(), middle - Typesetting.ICON / 2, y - 2, colours.line());
            y += Typesetting.ICON + 2;
        }
        Label first = placed.labels().getFirst();
        svg.label(first, middle, y, "middle", colours.ink());
        y += first.height();
        for (int i = 1; i < placed.labels().size(); i++) {
            Label label = placed.labels().get(i);
            String element = placed.node().details().get(i - 1).element();
            svg.open("g").attribute("data-element", element);
            if (placed.node().isList()) {
                svg.label(label, box.x() + INSET + Typesetting.LIST_INSET, y, "start", colours.ink());
            } else {
                svg.label(label, middle, y, "middle", colours.ink());
            }
            svg.close();
            y += label.height();
        }
    }

    private void drawIcon(Icon icon, double x, double y, String colour) {
        svg.open("path")
                .attribute("d", icon.path())
                .attribute(
                        "transform",
                        "translate(%s %s) scale(%s)"
                                .formatted(
                                        SvgWriter.number(x),
                                        SvgWriter.number(y),
                                        SvgWriter.number(Typesetting.ICON / 16)))
                .attribute("fill", "none")
                .attribute("stroke", colour)
                .attribute("stroke-width", "1.3")
                .attribute("stroke-linejoin", "round")
                .attribute("stroke-linecap", "round")
                .close();
    }

    private void drawBadge(Badge badge, double x, double y) {
        svg.open("g").attribute("class", "badge");
        svg.open("title").text(String.join("\n", badge.messages())).close();
        BadgeMark.draw(svg, badge.severity(), x, y, palette);
        svg.close();
    }

    private static String tooltip(PlacedNode placed) {
        String details =
                placed.node().details().stream().map(line -> ", " + line.text()).collect(Collectors.joining());
        return placed.node().title() + details;
    }

    private void drawLine(PlacedEdge placed) {
        String meaning = placed.edge().look().meaning();
        String tooltip = placed.edge().label().isEmpty()
                ? meaning
                : meaning + ": " + placed.edge().label();
        openElement(placed.edge().id(), placed.edge().element(), tooltip);
        EdgeLine.draw(svg, placed.edge().look(), placed.points(), palette);
        svg.close();
    }

    // Labels come last, on a ground of their own, so that no line runs through their words.
    private void drawLabel(PlacedEdge placed) {
        if (placed.label() == null) {
            return;
        }
        Box box = placed.labelBox();
        svg.open("g")
                .attribute("class", "edge-label")
                .attribute("data-element", placed.edge().element());
        svg.open("rect")
                .box(box)
                .attribute("rx", "2")
                .attribute("fill", palette.ground())
                .close();
        svg.label(placed.label(), box.x() + box.width() / 2, box.y() + 2, "middle", labelColour(placed));
        svg.close();
    }

    private String labelColour(PlacedEdge placed) {
        return palette.of(placed.edge().look().tone()).line();
    }

    private void openElement(String elementId, String element, String tooltip) {
        svg.open("g").attribute("id", svgId(heading.id(), elementId));
        if (!element.isEmpty()) {
            svg.attribute("data-element", element);
        }
        svg.open("title").text(tooltip).close();
    }

    /**
     * The id of a node, group or edge in the drawing.
     *
     * @param drawing the id of the drawing
     * @param element the id of the thing in its view
     * @return the id in the SVG document
     */
    public static String svgId(String drawing, String element) {
        return drawing + "-" + element.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}._-]", "-");
    }
}
