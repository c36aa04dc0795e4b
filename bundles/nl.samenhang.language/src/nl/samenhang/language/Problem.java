package nl.samenhang.language;

import java.util.Objects;
import nl.samenhang.analysis.Text;

/**
 * A mistake in a text, for which the text must be mended before its model can be relied on.
 *
 * @param message what is wrong and what to do, in plain language
 * @param location where it is
 */
public record Problem(Text message, SourceLocation location) {

    public Problem {
        Objects.requireNonNull(message);
        Objects.requireNonNull(location);
    }
}
