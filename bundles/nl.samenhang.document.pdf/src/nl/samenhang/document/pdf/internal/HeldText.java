package nl.samenhang.document.pdf.internal;

/** Texts that a file holds apart from its pages, such as what is read aloud for a picture. */
final class HeldText {

    /** PDF/A (ISO 19005-2, 6.1.13) allows 32,767 bytes; a character takes two of them, and a mark stands in front. */
    private static final int LONGEST = 16_000;

    private HeldText() {}

    /**
     * A text that is not too long.
     *
     * @param text a text, not null
     * @return the text; a long one is cut, and marked so
     */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).strip() + "\u2026";
    }
}
