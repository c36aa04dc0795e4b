package nl.samenhang.document.internal.dutch;

import java.util.regex.Pattern;
import nl.samenhang.analysis.PrintableText;

/**
 * Text as a Dutch document prints it: with the quotation marks and apostrophes of a book where somebody typed those of
 * a keyboard, and with a number on the line of its unit.
 */
public final class Typography {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private static final Pattern BEFORE_UNIT =
            Pattern.compile("(?<=\\d) (?=(?:uur|dag|dagen|week|weken|maand|maanden|jaar)(?!\\p{L}))");

    private Typography() {}

    /**
     * Prepares a text for print.
     *
     * @param text a text, not null
     * @return the text on one line and without what XML forbids, as a book has it; a double mark without its other
     *     half stays as it was typed
     */
    public static String of(String text) {
        String printable = PrintableText.of(text);
        boolean typed = printable.indexOf('"') >= 0 || printable.indexOf('\'') >= 0;
        String marked = typed ? new QuotationMarks(printable).set() : printable;
        return BEFORE_UNIT.matcher(marked).replaceAll(NO_BREAK_SPACE);
    }
}
