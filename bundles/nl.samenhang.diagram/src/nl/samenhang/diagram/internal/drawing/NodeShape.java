package nl.samenhang.diagram.internal.drawing;

import nl.samenhang.diagram.internal.drawing.Palette.Colours;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.view.NodeLook;

/** Draws the outline of a node. */
final class NodeShape {

    private static final double SLANT = 8;
    private static final double CORNER = 8;
    private static final double MARK = 5;
    private static final double ROUNDING = 5;

    private NodeShape() {}

    static void draw(SvgWriter svg, NodeLook look, Box box, Palette palette) {
        Colours colours = palette.of(look.tone());
        switch (look.shape()) {
            case BOX -> rectangle(svg, box, ROUNDING, colours, "");
            case DASHED_BOX -> rectangle(svg, box, ROUNDING, colours, "5 3");
            case PILL -> rectangle(svg, box, Math.min(box.height() / 2, 24), colours, "");
            case DOUBLE_BOX -> {
                rectangle(svg, box, ROUNDING, colours, "");
                rectangle(svg, inner(box), ROUNDING - 2, new Colours("none", colours.line(), colours.ink()), "");
            }
            case MARKED_BOX -> {
                rectangle(svg, box, ROUNDING, colours, "");
                svg.open("path")
                        .attribute("d", mark(box))
                        .attribute("fill", colours.line())
                        .close();
            }
            case SLANTED -> polygon(svg, slanted(box), colours);
            case OCTAGON -> polygon(svg, octagon(box), colours);
        }
    }

    private static Box inner(Box box) {
        return new Box(box.x() + 3, box.y() + 3, box.width() - 6, box.height() - 6);
    }

    private static void rectangle(SvgWriter svg, Box box, double radius, Colours colours, String dashes) {
        svg.open("rect").box(box).attribute("rx", radius);
        outline(svg, colours);
        if (!dashes.isEmpty()) {
            svg.attribute("stroke-dasharray", dashes);
        }
        svg.close();
    }

    private static void outline(SvgWriter svg, Colours colours) {
        svg.attribute("fill", colours.fill())
                .attribute("stroke", colours.line())
                .attribute("stroke-width", "1.25");
    }

    // The left side, round at its outer corners as the box is.
    private static String mark(Box box) {
        double right = box.x() + MARK;
        return "M" + point(right, box.y()) + "H" + SvgWriter.number(box.x() + ROUNDING)
                + "Q" + point(box.x(), box.y()) + point(box.x(), box.y() + ROUNDING)
                + "V" + SvgWriter.number(box.bottom() - ROUNDING)
                + "Q" + point(box.x(), box.bottom()) + point(box.x() + ROUNDING, box.bottom())
                + "H" + SvgWriter.number(right) + "Z";
    }

    private static void polygon(SvgWriter svg, String points, Colours colours) {
        svg.open("polygon").attribute("points", points.strip());
        outline(svg, colours);
        svg.close();
    }

    private static String slanted(Box box) {
        return point(box.x() + SLANT, box.y())
                + point(box.right(), box.y())
                + point(box.right() - SLANT, box.bottom())
                + point(box.x(), box.bottom());
    }

    private static String octagon(Box box) {
        double corner = Math.min(CORNER, box.height() / 3);
        return point(box.x() + corner, box.y())
                + point(box.right() - corner, box.y())
                + point(box.right(), box.y() + corner)
                + point(box.right(), box.bottom() - corner)
                + point(box.right() - corner, box.bottom())
                + point(box.x() + corner, box.bottom())
                + point(box.x(), box.bottom() - corner)
                + point(box.x(), box.y() + corner);
    }

    private static String point(double x, double y) {
        return SvgWriter.number(x) + "," + SvgWriter.number(y) + " ";
    }
}
