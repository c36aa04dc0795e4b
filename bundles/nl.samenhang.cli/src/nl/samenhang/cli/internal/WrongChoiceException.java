package nl.samenhang.cli.internal;

import nl.samenhang.analysis.SamenhangException;
import nl.samenhang.analysis.Text;

/** A user asked for something that is not there, or a value that does not serve. */
final class WrongChoiceException extends SamenhangException {

    private static final long serialVersionUID = 1L;

    WrongChoiceException(Text text) {
        super(text, null);
    }
}
