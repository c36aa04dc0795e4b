package nl.samenhang.language;

import nl.samenhang.analysis.SamenhangException;
import nl.samenhang.analysis.Text;

/** Input that cannot be read at all, such as a path that does not exist. */
public class InputException extends SamenhangException {

    private static final long serialVersionUID = 1L;

    /**
     * Input that cannot be read.
     *
     * @param text what a user reads, not null
     * @param cause what lies below it; may be null
     */
    public InputException(Text text, Throwable cause) {
        super(text, cause);
    }
}
