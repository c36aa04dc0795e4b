package nl.samenhang.analysis;

import java.util.Objects;

/** Something that went wrong and that a user can read about: what is wrong, where, and what to do. */
public abstract class SamenhangException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /**
     * Something that went wrong.
     *
     * @param text what a user reads, not null
     * @param cause what lies below it, for the log; may be null
     */
    protected SamenhangException(Text text, Throwable cause) {
        super(text.english(), cause);
        this.text = Objects.requireNonNull(text);
    }

    /**
     * What a user reads.
     *
     * @return the text in both languages, never null
     */
    public Text text() {
        return text;
    }
}
