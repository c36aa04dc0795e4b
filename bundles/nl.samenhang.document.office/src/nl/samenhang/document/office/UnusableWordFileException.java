package nl.samenhang.document.office;

import nl.samenhang.analysis.SamenhangException;
import nl.samenhang.analysis.Text;

/** A Word file that a document cannot be written into: damaged, protected by a password, or not one of this program. */
public final class UnusableWordFileException extends SamenhangException {

    private static final long serialVersionUID = 1L;

    /**
     * A file that cannot be used.
     *
     * @param text what is wrong with it and what to do, without its name; not null
     * @param cause what lies below it; may be null
     */
    public UnusableWordFileException(Text text, Throwable cause) {
        super(text, cause);
    }
}
