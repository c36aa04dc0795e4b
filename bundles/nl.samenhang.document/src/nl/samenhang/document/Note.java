package nl.samenhang.document;

import java.util.List;
import java.util.Objects;

/**
 * A remark to whoever works on the draft, set apart from its text.
 *
 * @param id the id of the block
 * @param elements the qualified names of the model elements it tells about
 * @param kind what the remark is for
 * @param text what it says
 */
public record Note(String id, List<String> elements, Kind kind, Prose text) implements Block {

    /** What a remark is for. */
    public enum Kind {
        /** Something that the model does not hold yet. */
        OPEN_POINT("Nog in te vullen:"),
        /** An explanation of the text. */
        EXPLANATION("Toelichting:");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * The words before the remark, so that it does not depend on colour.
         *
         * @return the words in Dutch, with a colon
         */
        public String label() {
            return label;
        }
    }

    public Note {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        elements = List.copyOf(elements);
    }
}
