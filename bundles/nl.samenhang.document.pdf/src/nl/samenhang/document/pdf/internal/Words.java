package nl.samenhang.document.pdf.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Words on one line of a drawing.
 *
 * @param text the words
 * @param isBold whether they are heavy
 * @param size the size in units of the drawing
 * @param colour the colour
 * @param anchor which part of their width lies left of x: 0, 0.5 or 1
 * @param x where the anchor stands
 * @param y where the baseline runs
 */
record Words(String text, boolean isBold, float size, Color colour, double anchor, double x, double y) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");
    private static final double USUAL_SIZE = 16;

    static Words of(Element text, Color colour) {
        return new Words(
                Typefaces.visible(Typefaces.showable(text.getTextContent())),
                text.getAttribute("font-weight").matches("bold|[6-9]00"),
                (float) number(text, "font-size", USUAL_SIZE),
                colour,
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> 0.5;
                    case "end" -> 1;
                    default -> 0;
                },
                number(text, "x", 0),
                number(text, "y", 0));
    }

    private static double number(Element element, String name, double otherwise) {
        Matcher number = NUMBER.matcher(element.getAttribute(name));
        return number.find() ? Double.parseDouble(number.group()) : otherwise;
    }

    /** Writes the words as text. */
    void write(Graphics2D graphics) {
        graphics.setColor(colour);
        double left = x - anchor * Typefaces.width(text, isBold) * size;
        for (Typefaces.Run run : Typefaces.runs(text, isBold)) {
            graphics.setFont(run.face().forDrawing(size));
            graphics.drawString(run.text(), (float) left, (float) y);
            left += run.width() * size;
        }
    }
}
