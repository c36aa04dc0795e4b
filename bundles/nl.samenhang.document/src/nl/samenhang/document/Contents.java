package nl.samenhang.document;

import java.util.List;
import java.util.Objects;

/**
 * The place of the table of contents. Its entries are the sections at the top of the document.
 *
 * @param id the id of the block
 * @param title the heading above it
 */
public record Contents(String id, String title) implements Block {

    public Contents {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
    }

    @Override
    public List<String> elements() {
        return List.of();
    }
}
