package nl.samenhang.language.internal;

import nl.samenhang.analysis.PrintableText;

/** Words of a text as a sentence about them shows them. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /**
     * A word in quotation marks, printable and not too long. A text that has marks of its own gets no others.
     *
     * @param word the word, not null
     * @return the word as it is shown
     */
    public static String quoted(String word) {
        String plain = plain(word);
        String opening = plain.startsWith("\"") ? "" : "\"";
        String closing = opening.isEmpty() && word.length() <= LONGEST ? "" : "\"";
        return opening + plain + closing;
    }

    /**
     * A word without marks, printable and not too long.
     *
     * @param word the word, not null
     * @return the word as it is shown
     */
    public static String plain(String word) {
        return PrintableText.of(word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word);
    }
}
