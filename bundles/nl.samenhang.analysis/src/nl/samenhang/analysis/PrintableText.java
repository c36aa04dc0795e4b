package nl.samenhang.analysis;

/** Makes text from a model fit for every kind of output. */
public final class PrintableText {

    private PrintableText() {}

    /**
     * The text on one line and without what XML 1.0 forbids: control characters and lone surrogates are left out, a
     * line break or tab becomes a space. Marks that turn the direction of writing are left out as well, as one that is
     * not closed would turn the rest of the page.
     *
     * @param text a text, not null
     * @return the text that every format can hold
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(PrintableText::replaced).filter(c -> c >= 0).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /**
     * Whether a reader sees anything of a text.
     *
     * @param text a text; null for none
     * @return false where there is none, or where it is blank or made of control characters alone
     */
    public static boolean isSeen(String text) {
        return text != null && !of(text).isBlank();
    }

    /**
     * The beginning of a text for where there is little room.
     *
     * @param text a text, not null
     * @param most how many characters it may have, from 1
     * @return the text; a longer one is cut, and its last character is an ellipsis
     */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    // Nearly all text is, and drawings ask for every word and number in them.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c >= 0x2028) {
                return false;
            }
        }
        return true;
    }

    private static int replaced(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        return isForbidden(c) ? -1 : c;
    }

    private static boolean isForbidden(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || direction || noncharacter;
    }
}
