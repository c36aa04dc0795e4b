package nl.samenhang.document;

import java.util.List;
import java.util.Objects;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * A list of terms with what they mean.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param entries the terms, at least one
 */
public record Definitions(String id, List<String> elements, List<Entry> entries) implements Block {

    /**
     * A term and what it means.
     *
     * @param elements the qualified names of the model elements it tells about
     * @param term the term
     * @param meanings what it means, a sentence each; at least one
     */
    public record Entry(List<String> elements, String term, List<Prose> meanings) {

        public Entry {
            elements = List.copyOf(elements);
            term = Typography.of(term);
            meanings = List.copyOf(meanings);
            if (meanings.isEmpty()) {
                throw new IllegalArgumentException("A term has a meaning: " + term);
            }
        }
    }

    public Definitions {
        Objects.requireNonNull(id);
        elements = List.copyOf(elements);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A list of definitions has at least one term: " + id);
        }
    }
}
