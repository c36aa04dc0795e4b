package nl.samenhang.cli.internal;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenhang.diagram.DrawingTooLargeException;
import nl.samenhang.language.InputException;

/** The exit codes of the program, in one place. */
final class ExitCode {

    /** All went well. */
    static final int FINE = 0;

    /** There are findings at or above the weight at which the user wants to fail. */
    static final int FINDINGS = 1;

    /** The editor left the language server without saying so; the protocol asks for this code. */
    static final int LEFT = 1;

    /** The command was not used as it should be. */
    static final int USAGE = 2;

    /** The input could not be read, or has mistakes that must be mended first. */
    static final int INPUT = 3;

    /** The program itself failed. */
    static final int FAULT = 4;

    private ExitCode() {}

    /**
     * The exit code for something that went wrong.
     *
     * @param failure what went wrong, not null
     * @return the code
     */
    static int of(Throwable failure) {
        return switch (failure) {
            case InputException input -> INPUT;
            case OutputException output -> USAGE;
            case WrongChoiceException choice -> USAGE;
            case DrawingTooLargeException tooLarge -> INPUT;
            default -> isOfTheDisk(failure) ? USAGE : FAULT;
        };
    }

    /**
     * Whether something went wrong because a file could not be read or written that the user knows nothing of, as its
     * cause says: libraries for fonts and Word files make temporary ones.
     *
     * @param failure what went wrong, not null
     * @return whether the disk is at the bottom of it
     */
    static boolean isOfTheDisk(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(IOException.class::isInstance);
    }
}
