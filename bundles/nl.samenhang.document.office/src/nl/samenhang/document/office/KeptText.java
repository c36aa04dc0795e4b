package nl.samenhang.document.office;

import java.util.Objects;

/**
 * Words of somebody else that stay in a Word file when it is made anew.
 *
 * @param kind why they stay
 * @param where the heading below which they stand; empty before the first heading
 * @param words the words, on one line
 */
public record KeptText(Kind kind, String where, String words) {

    /** Why words stay. */
    public enum Kind {
        /** They were added between the texts from the model, and stay where they were. */
        ADDED,
        /** A text from the model was changed; the changed one stands below the one from the model. */
        CHANGED,
        /** They are hers instead of those from the model, and stay in their place. */
        OWN,
        /** What they belonged to is no longer in the model; they stand in the last chapter. */
        LAPSED
    }

    public KeptText {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(where);
        Objects.requireNonNull(words);
    }
}
