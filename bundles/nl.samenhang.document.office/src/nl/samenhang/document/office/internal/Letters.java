package nl.samenhang.document.office.internal;

import java.util.regex.Pattern;

/**
 * How long words are, told from their letters: which typeface a word processor sets them in, it alone knows. The lengths
 * are those of a heavy sans-serif as Arial is, so that few words turn out longer.
 */
final class Letters {

    /** Where a line may end. */
    private static final Pattern WORDS = Pattern.compile("[\\s-]+");

    /** Scripts that set each sign in a square begin here. */
    private static final int SQUARES = 0x2E80;

    private Letters() {}

    /**
     * The length of a text on one line.
     *
     * @param text the text
     * @return the length, compared with the size of the letters
     */
    static double length(String text) {
        return text.codePoints().mapToDouble(Letters::length).sum();
    }

    /**
     * The length of the longest word in a text.
     *
     * @param text the text
     * @return the length, compared with the size of the letters; 0 where there is no word
     */
    static double longestWord(String text) {
        return WORDS.splitAsStream(text).mapToDouble(Letters::length).max().orElse(0);
    }

    /**
     * How many lines a text takes that is broken between its words.
     *
     * @param text the text
     * @param room the length of a line, compared with the size of the letters
     * @return the number of lines, at least 1
     */
    static int lines(String text, double room) {
        double blank = length(' ');
        int lines = 1;
        double at = 0;
        for (String word : text.strip().split("\\s+")) {
            double length = length(word);
            if (at > 0 && at + blank + length > room) {
                lines++;
                at = length;
            } else {
                at += (at > 0 ? blank : 0) + length;
            }
        }
        return lines;
    }

    private static double length(int letter) {
        return switch (letter) {
            case 'i', 'j', 'l', 'I', '.', ',', ':', ';', '\'', '|', ' ' -> 0.3;
            case 'f', 't', 'r', '(', ')', '-', '/' -> 0.38;
            case 'm', 'M', 'W', '@', '%' -> 0.92;
            case 'w', 'G', 'O', 'Q' -> 0.79;
            default -> letter >= SQUARES ? 1 : Character.isUpperCase(letter) ? 0.72 : 0.61;
        };
    }
}
