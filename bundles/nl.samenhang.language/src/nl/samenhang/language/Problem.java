package nl.samenhang.language;

import java.util.List;
import java.util.Objects;
import nl.samenhang.analysis.Text;

/**
 * A mistake in a text, for which the text must be mended before its model can be relied on.
 *
 * @param message what is wrong and what to do, in plain language
 * @param location where it is
 * @param replacements texts that mend the mistake when put in the place of the located text, most fitting first; empty
 *     where only the writer knows what was meant
 */
public record Problem(Text message, SourceLocation location, List<String> replacements) {

    public Problem {
        Objects.requireNonNull(message);
        Objects.requireNonNull(location);
        replacements = List.copyOf(replacements);
    }

    /**
     * A mistake that only its writer can mend.
     *
     * @param message what is wrong and what to do, in plain language
     * @param location where it is
     */
    public Problem(Text message, SourceLocation location) {
        this(message, location, List.of());
    }
}
