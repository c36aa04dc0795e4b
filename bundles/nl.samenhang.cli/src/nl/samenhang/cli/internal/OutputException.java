package nl.samenhang.cli.internal;

import nl.samenhang.analysis.SamenhangException;
import nl.samenhang.analysis.Text;

/** Output that cannot be written where the user wants it. */
final class OutputException extends SamenhangException {

    private static final long serialVersionUID = 1L;

    OutputException(Text text, Throwable cause) {
        super(text, cause);
    }
}
