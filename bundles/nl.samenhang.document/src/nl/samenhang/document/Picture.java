package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.analysis.PrintableText;

/**
 * A picture that the caller has drawn.
 *
 * @param id the id of the picture, unique among those of one document
 * @param title what it shows
 * @param svg the drawing: one SVG element, self-contained
 * @param png the same drawing in pixels, for readers that show no SVG; empty where there is none
 * @param width the width in CSS pixels (96 to an inch)
 * @param height the height in CSS pixels
 * @param description what it shows in Dutch sentences, for whoever cannot see it
 * @param elements the qualified names of the model elements it shows
 */
public record Picture(
        String id,
        String title,
        String svg,
        byte[] png,
        double width,
        double height,
        List<String> description,
        List<String> elements) {

    public Picture {
        Objects.requireNonNull(id);
        Objects.requireNonNull(svg);
        title = PrintableText.of(title);
        png = png.clone();
        description = description.stream().map(PrintableText::of).toList();
        elements = List.copyOf(elements);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A picture has a size: " + id);
        }
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    /**
     * The description as one text.
     *
     * @return the sentences in a row; the title where there is no description
     */
    public String textEquivalent() {
        return description.isEmpty() ? title : String.join(" ", description);
    }
}
