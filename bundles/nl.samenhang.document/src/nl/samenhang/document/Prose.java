package nl.samenhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.document.internal.dutch.Typography;

/**
 * Running text: words and references to other blocks.
 *
 * @param parts the parts in order; none for an empty text
 */
public record Prose(List<Part> parts) {

    /** A text without words. */
    public static final Prose EMPTY = new Prose(List.of());

    /** A part of a running text. */
    public sealed interface Part permits Words, Reference {

        /**
         * The words as a reader sees them.
         *
         * @return the words, without characters that XML forbids
         */
        String text();
    }

    /**
     * Plain words.
     *
     * @param text the words; characters that XML forbids are left out
     */
    public record Words(String text) implements Part {

        public Words {
            text = Typography.of(text);
        }
    }

    /**
     * A reference to a numbered section.
     *
     * @param target the id of the section
     * @param text what the reader sees, such as "artikel 3"
     */
    public record Reference(String target, String text) implements Part {

        public Reference {
            Objects.requireNonNull(target);
            text = Typography.of(text);
        }
    }

    public Prose {
        parts = List.copyOf(parts);
    }

    /**
     * A text of plain words.
     *
     * @param text the words, not null
     * @return the text
     */
    public static Prose of(String text) {
        return text.isEmpty() ? EMPTY : new Prose(List.of(new Words(text)));
    }

    /**
     * This text with words behind it.
     *
     * @param text the words, not null
     * @return the longer text
     */
    public Prose and(String text) {
        return and(new Words(text));
    }

    /**
     * This text with a part behind it.
     *
     * @param part the part, not null
     * @return the longer text
     */
    public Prose and(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Prose(longer);
    }

    /**
     * The references in this text.
     *
     * @return the references in order; may be none
     */
    public Stream<Reference> references() {
        return parts.stream().filter(Reference.class::isInstance).map(Reference.class::cast);
    }

    /**
     * The words as a reader sees them.
     *
     * @return the text
     */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
