package nl.samenhang.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph without a number.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param text what it says
 */
public record Paragraph(String id, List<String> elements, Prose text) implements Block {

    public Paragraph {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        elements = List.copyOf(elements);
    }
}
