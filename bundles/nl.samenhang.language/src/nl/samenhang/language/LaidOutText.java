package nl.samenhang.language;

import java.nio.file.Path;
import java.util.List;

/**
 * A text before and after it was laid out.
 *
 * @param file the file it stands in
 * @param before the text as it is
 * @param after the text as it should be; the text before where there are problems
 * @param problems the mistakes for which it was left alone; empty where it was laid out
 */
public record LaidOutText(Path file, String before, String after, List<Problem> problems) {

    public LaidOutText {
        problems = List.copyOf(problems);
    }

    /**
     * Whether laying it out changes it.
     *
     * @return true if it does
     */
    public boolean changes() {
        return !before.equals(after);
    }
}
