package nl.samenhang.diagram;

import java.util.List;

/**
 * A finished drawing.
 *
 * @param id a stable id, fit for a file name
 * @param title what it shows
 * @param svg the drawing as one self-contained SVG document
 * @param width the width in CSS pixels (96 to an inch)
 * @param height the height in CSS pixels
 * @param description what it shows in Dutch sentences, for whoever cannot see it
 * @param elements the qualified names of the model elements it shows
 */
public record Diagram(
        String id,
        String title,
        String svg,
        double width,
        double height,
        List<String> description,
        List<String> elements) {

    public Diagram {
        description = List.copyOf(description);
        elements = List.copyOf(elements);
    }
}
