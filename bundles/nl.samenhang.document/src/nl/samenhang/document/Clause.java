package nl.samenhang.document;

import java.util.List;
import java.util.Objects;

/**
 * A numbered paragraph of an article (lid).
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param number its number within the article, from 1 without gaps
 * @param text what it says
 * @param children lists, notes and other blocks that belong to it
 */
public record Clause(String id, List<String> elements, int number, Prose text, List<Block> children) implements Block {

    public Clause {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        elements = List.copyOf(elements);
        children = List.copyOf(children);
    }
}
