package nl.samenhang.diagram.internal.drawing;

import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.view.ViewGraph.NodeStyle;

/** The shape of each kind of node, so that colour never carries a meaning alone. */
final class NodeShape {

    private static final double SLANT = 8;

    private NodeShape() {}

    static void draw(SvgWriter svg, NodeStyle style, Box box) {
        switch (style) {
            case STEP -> rectangle(svg, box, 5, "#ffffff", Style.LINE, "1.25", "");
            case INTERPRETATION -> {
                rectangle(svg, box, 5, "#fff9db", Style.LINE, "1.25", "");
                Box inner = new Box(box.x() + 3, box.y() + 3, box.width() - 6, box.height() - 6);
                rectangle(svg, inner, 3, "none", Style.LINE, "1", "");
            }
            case END -> rectangle(svg, box, box.height() / 2, "#e7eaee", Style.TEXT, "2", "");
            case SIGNAL -> parallelogram(svg, box);
            case ELSEWHERE -> rectangle(svg, box, 5, "#f6f8fa", Style.LINE, "1.25", "4 3");
        }
    }

    private static void rectangle(
            SvgWriter svg, Box box, double radius, String fill, String line, String width, String dashes) {
        svg.open("rect")
                .box(box)
                .attribute("rx", radius)
                .attribute("fill", fill)
                .attribute("stroke", line)
                .attribute("stroke-width", width);
        if (!dashes.isEmpty()) {
            svg.attribute("stroke-dasharray", dashes);
        }
        svg.close();
    }

    private static void parallelogram(SvgWriter svg, Box box) {
        String points = point(box.x() + SLANT, box.y())
                + point(box.right(), box.y())
                + point(box.right() - SLANT, box.bottom())
                + point(box.x(), box.bottom());
        svg.open("polygon")
                .attribute("points", points.strip())
                .attribute("fill", "#e6f0fb")
                .attribute("stroke", "#1f5a99")
                .attribute("stroke-width", "1.25")
                .close();
    }

    private static String point(double x, double y) {
        return SvgWriter.number(x) + "," + SvgWriter.number(y) + " ";
    }
}
