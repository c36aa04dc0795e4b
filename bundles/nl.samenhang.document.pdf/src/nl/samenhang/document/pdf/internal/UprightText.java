package nl.samenhang.document.pdf.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A header that stands upright above a narrow column, as the layout engine writes along the line only.
 *
 * @param text the words
 * @param lines the same in lines, to be read from below
 */
record UprightText(String text, List<String> lines) {

    /** The type of the elements in a page that such a header is painted for; {@code data} holds its words. */
    static final String TYPE = "text/plain";

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
    private static final double SIZE = 8 * 96 / 72.0;
    private static final double LENGTH = 43 * PIXELS_PER_MILLIMETRE;
    private static final double LINE = 1.3 * SIZE;
    private static final double BASELINE = 0.95 * SIZE;

    static UprightText of(Element cell) {
        return of(Typefaces.visible(cell.getTextContent()).strip());
    }

    static UprightText of(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (length(longer) > LENGTH && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
            while (length(line) > LENGTH) {
                int end = fitting(line);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return new UprightText(text, List.copyOf(lines));
    }

    private static double length(String words) {
        return Typefaces.width(words, true) * SIZE;
    }

    private static int fitting(String word) {
        int end = Character.charCount(word.codePointAt(0));
        int next = end;
        while (next < word.length() && length(word.substring(0, next)) <= LENGTH) {
            end = next;
            next += Character.charCount(word.codePointAt(next));
        }
        return end;
    }

    /** How wide the header is, in millimetres. */
    double width() {
        return lines.size() * LINE / PIXELS_PER_MILLIMETRE;
    }

    /** Puts the header in place of what a cell holds. */
    void put(Element cell) {
        Element object = cell.getOwnerDocument().createElement("object");
        object.setAttribute("type", TYPE);
        object.setAttribute("data", text);
        object.setAttribute("alt", text);
        object.setAttribute(
                "style", "width:" + (int) Math.ceil(lines.size() * LINE) + "px;height:" + (int) LENGTH + "px");
        cell.setTextContent("");
        cell.appendChild(object);
    }

    void paint(Graphics2D graphics, double height) {
        graphics.translate(0, height);
        graphics.rotate(-Math.PI / 2);
        for (int i = 0; i < lines.size(); i++) {
            new Words(lines.get(i), true, (float) SIZE, Color.WHITE, 0, 0, i * LINE + BASELINE).write(graphics);
        }
    }
}
