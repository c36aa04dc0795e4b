package nl.samenhang.diagram.internal.drawing;

import nl.samenhang.analysis.Severity;
import nl.samenhang.diagram.internal.drawing.Palette.Colours;

/** Draws the mark of a badge: a shape of its own for each weight, with a sign in it. */
final class BadgeMark {

    /** How far a mark reaches from its middle, in CSS pixels. */
    static final double RADIUS = 10;

    private static final double SIZE = 13;

    private BadgeMark() {}

    static void draw(SvgWriter svg, Severity severity, double x, double y, Palette palette) {
        Colours colours = palette.of(severity);
        switch (severity) {
            case ERROR -> shape(svg, octagon(x, y), colours);
            case WARNING -> shape(svg, triangle(x, y), colours);
            case INFO ->
                svg.open("circle")
                        .attribute("cx", x)
                        .attribute("cy", y)
                        .attribute("r", RADIUS - 1)
                        .attribute("fill", colours.fill())
                        .attribute("stroke", colours.line())
                        .attribute("stroke-width", "1.75")
                        .close();
        }
        double baseline = severity == Severity.WARNING ? y + 5.5 : y + 4.3;
        svg.open("text")
                .attribute("x", x)
                .attribute("y", baseline)
                .attribute("text-anchor", "middle")
                .attribute("font-size", SIZE)
                .attribute("font-weight", "700")
                .attribute("fill", colours.ink())
                .text(sign(severity))
                .close();
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "×";
            case WARNING -> "!";
            case INFO -> "i";
        };
    }

    private static void shape(SvgWriter svg, String points, Colours colours) {
        svg.open("polygon")
                .attribute("points", points.strip())
                .attribute("fill", colours.fill())
                .attribute("stroke", colours.line())
                .attribute("stroke-width", "1.75")
                .attribute("stroke-linejoin", "round")
                .close();
    }

    private static String octagon(double x, double y) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI / 8 + i * Math.PI / 4;
            point(points, x + (RADIUS - 0.5) * Math.cos(angle), y + (RADIUS - 0.5) * Math.sin(angle));
        }
        return points.toString();
    }

    private static String triangle(double x, double y) {
        StringBuilder points = new StringBuilder();
        point(points, x, y - RADIUS);
        point(points, x + RADIUS, y + RADIUS - 1);
        point(points, x - RADIUS, y + RADIUS - 1);
        return points.toString();
    }

    private static void point(StringBuilder points, double x, double y) {
        points.append(SvgWriter.number(x))
                .append(',')
                .append(SvgWriter.number(y))
                .append(' ');
    }
}
