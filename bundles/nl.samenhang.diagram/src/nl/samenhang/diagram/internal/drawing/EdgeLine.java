package nl.samenhang.diagram.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.diagram.internal.layout.Placement.Point;
import nl.samenhang.diagram.internal.view.EdgeLook;
import nl.samenhang.diagram.internal.view.EdgeLook.Kind;

/** Draws the line of an edge, with its arrow. */
final class EdgeLine {

    private static final double ARROW = 11;

    private EdgeLine() {}

    static void draw(SvgWriter svg, EdgeLook look, List<Point> points, Palette palette) {
        String colour = palette.of(look.tone()).line();
        boolean arrow = look.kind() != Kind.LINK && points.size() > 1;
        svg.open("path")
                .attribute("d", path(arrow ? shortened(points) : points))
                .attribute("fill", "none")
                .attribute("stroke", colour)
                .attribute("stroke-width", look.pen().width());
        if (!look.pen().dashes().isEmpty()) {
            svg.attribute("stroke-dasharray", look.pen().dashes());
        }
        svg.close();
        if (arrow) {
            arrow(
                    svg,
                    points.get(points.size() - 2),
                    points.getLast(),
                    ARROW + look.pen().width(),
                    colour);
        }
    }

    static void sample(SvgWriter svg, EdgeLook look, double x, double y, double length, Palette palette) {
        draw(svg, look, List.of(new Point(x, y), new Point(x + length, y)), palette);
    }

    // The line ends within the arrow, so that a thick one does not blunt its point.
    private static List<Point> shortened(List<Point> points) {
        Point before = points.get(points.size() - 2);
        Point end = points.getLast();
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        double cut = length < ARROW ? 0 : ARROW / 2;
        Point nearer = length == 0
                ? end
                : new Point(
                        end.x() - (end.x() - before.x()) * cut / length,
                        end.y() - (end.y() - before.y()) * cut / length);
        List<Point> shorter = new ArrayList<>(points.subList(0, points.size() - 1));
        shorter.add(nearer);
        return shorter;
    }

    private static String path(List<Point> points) {
        return points.stream()
                .map(point -> SvgWriter.number(point.x()) + "," + SvgWriter.number(point.y()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    // Drawn as a triangle of its own: markers are not drawn alike by all readers of SVG.
    private static void arrow(SvgWriter svg, Point from, Point to, double size, String colour) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return;
        }
        double ux = (to.x() - from.x()) / length;
        double uy = (to.y() - from.y()) / length;
        double baseX = to.x() - ux * size;
        double baseY = to.y() - uy * size;
        double half = size * 0.42;
        svg.open("polygon")
                .attribute(
                        "points",
                        point(to.x(), to.y())
                                + " " + point(baseX - uy * half, baseY + ux * half)
                                + " " + point(baseX + uy * half, baseY - ux * half))
                .attribute("fill", colour)
                .close();
    }

    private static String point(double x, double y) {
        return SvgWriter.number(x) + "," + SvgWriter.number(y);
    }
}
