package nl.samenhang.document;

import java.util.List;
import java.util.Objects;

/**
 * A list.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param mark what stands before each item
 * @param items the items, at least one
 */
public record Items(String id, List<String> elements, Mark mark, List<Item> items) implements Block {

    /** What stands before each item of a list. */
    public enum Mark {
        /** A dot. */
        BULLET,
        /** A letter: a., b., c. */
        LETTER,
        /** A number: 1., 2., 3. */
        NUMBER
    }

    /**
     * One item of a list.
     *
     * @param elements the qualified names of the model elements it tells about
     * @param text what it says
     */
    public record Item(List<String> elements, Prose text) {

        public Item {
            elements = List.copyOf(elements);
            Objects.requireNonNull(text);
        }
    }

    public Items {
        Objects.requireNonNull(id);
        Objects.requireNonNull(mark);
        elements = List.copyOf(elements);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list has at least one item: " + id);
        }
    }
}
