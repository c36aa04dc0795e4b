package nl.samenhang.document.office.internal;

import java.util.stream.Stream;

/**
 * How many lines a text takes in a cell that wraps it. Not every program reckons that when it opens a file, and where
 * none does, all but the first line is hidden. Counted in characters, as the widths of columns are, and rather a line
 * too many than one too few; the fonts of the machine have no say, so that the same matrix gives the same file.
 */
final class WrappedText {

    private WrappedText() {}

    /**
     * Counts the lines.
     *
     * @param text the text, with its own line ends
     * @param width how many characters go on a line, at least 1
     * @return the lines, at least 1
     */
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> wrapped(line, width)).sum() + (text.isEmpty() ? 1 : 0);
    }

    private static int wrapped(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (used > 0 && needed > width) {
                lines++;
                needed = word.length();
            }
            // A word that is too long for a line goes on in the next one.
            int over = Math.max(0, needed - 1) / width;
            lines += over;
            used = needed - over * width;
        }
        return lines;
    }

    /** The length of the longest word. */
    static int longestWord(String text) {
        return longest(Stream.of(text.split("\\s+")));
    }

    /** The length of the longest of some texts. */
    static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }
}
