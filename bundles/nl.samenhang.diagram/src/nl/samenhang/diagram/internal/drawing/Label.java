package nl.samenhang.diagram.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.analysis.PrintableText;

/**
 * A text broken into lines that fit.
 *
 * @param lines the lines, at least one
 * @param typeface the face
 * @param size the size in CSS pixels
 */
public record Label(List<String> lines, Typeface typeface, double size) {

    /** How much further down the next line stands, in sizes. */
    private static final double LINE_HEIGHT = 1.25;

    private static final int MOST_LINES = 6;
    private static final String MORE = "…";

    public Label {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks a text at the ends of words; a word too long for a line is broken where it must. A text of more than six
     * lines is cut there and marked so: the whole of it stands in the picture's tooltip and description.
     *
     * @param text the text, not null
     * @param typeface the face
     * @param size the size in CSS pixels
     * @param width the greatest width of a line in CSS pixels
     * @return the label
     */
    public static Label wrapped(String text, Typeface typeface, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : PrintableText.of(text).strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (typeface.width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = brokenInto(lines, word, typeface, size, width);
            if (lines.size() > MOST_LINES) {
                break;
            }
        }
        lines.add(line);
        return new Label(shortened(lines), typeface, size);
    }

    private static String brokenInto(List<String> lines, String word, Typeface typeface, double size, double width) {
        String rest = word;
        while (typeface.width(rest, size) > width && lines.size() <= MOST_LINES) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && typeface.width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private static List<String> shortened(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES));
        String last = first.removeLast();
        first.add(last.substring(0, last.offsetByCodePoints(last.length(), last.isEmpty() ? 0 : -1)) + MORE);
        return first;
    }

    /**
     * The width of the widest line.
     *
     * @return the width in CSS pixels
     */
    public double width() {
        return lines.stream()
                .mapToDouble(line -> typeface.width(line, size))
                .max()
                .orElse(0);
    }

    /**
     * The height of all lines.
     *
     * @return the height in CSS pixels
     */
    public double height() {
        return lines.size() * lineHeight();
    }

    /**
     * The distance between two lines.
     *
     * @return the distance in CSS pixels
     */
    public double lineHeight() {
        return size * LINE_HEIGHT;
    }
}
