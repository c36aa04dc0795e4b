package nl.samenhang.analysis;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers, enumerations and quotations as a Dutch sentence has them. */
public final class DutchPhrases {

    private static final List<String> NUMBERS = List.of(
            "nul",
            "één",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");

    private static final Pattern CLOSED = Pattern.compile("“[^”]*”|\\([^)]*\\)");

    private DutchPhrases() {}

    /**
     * A number in running text, in words up to twenty.
     *
     * @param number the number, not negative
     * @return such as "twee" or "21"
     */
    public static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /**
     * A number of things.
     *
     * @param count how many, not negative
     * @param one the word for one thing
     * @param more the word for none or several
     * @return such as "één stap" or "drie stappen"
     */
    public static String count(int count, String one, String more) {
        return number(count) + " " + (count == 1 ? one : more);
    }

    /**
     * An enumeration. Where a part holds a comma itself, semicolons keep the parts apart; where "en" would run on, a
     * comma goes before the last part. What stands between quotation marks or brackets needs neither.
     *
     * @param parts the parts, not null
     * @return such as "a", "a en b", "a, b en c", "a, b en c, en d" or "a; b, c; en d"; empty for no parts
     */
    public static String enumeration(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> before = parts.subList(0, parts.size() - 1);
        boolean holdsComma = anyHolds(parts, ",");
        boolean runsOn = anyHolds(List.of(before.getLast()), " en ")
                || (before.size() > 1 && anyHolds(List.of(parts.getLast()), " en "));
        String and = holdsComma ? "; en " : runsOn ? ", en " : " en ";
        return String.join(holdsComma ? "; " : ", ", before) + and + parts.getLast();
    }

    private static boolean anyHolds(List<String> parts, String separator) {
        return parts.stream()
                .map(part -> CLOSED.matcher(part).replaceAll(""))
                .anyMatch(part -> part.contains(separator));
    }

    /**
     * A text with a capital in front.
     *
     * @param text the text, not null
     * @return the text; one that begins with "ij" with both letters as capitals
     */
    public static String capital(String text) {
        if (text.startsWith("ij")) {
            return "IJ" + text.substring(2);
        }
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * A text between quotation marks.
     *
     * @param text the text, not null
     * @return the text in double quotation marks
     */
    public static String quoted(String text) {
        return "“" + text + "”";
    }

    /**
     * A text with a small letter in front, as a common noun has it in a sentence. An abbreviation keeps its capitals.
     *
     * @param text the text, not null
     * @return the text
     */
    public static String small(String text) {
        if (text.startsWith("IJ") && (text.length() == 2 || Character.isLowerCase(text.charAt(2)))) {
            return "ij" + text.substring(2);
        }
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /**
     * Whether the first word of a text is a certain word.
     *
     * @param text the text, not null
     * @param word the word in small letters, not null
     * @return true if it is, in whatever letters
     */
    public static boolean beginsWith(String text, String word) {
        boolean begins = text.regionMatches(true, 0, word, 0, word.length());
        return begins && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
    }

    /**
     * Something with a title in the middle of a sentence. A title that says what it is needs no noun.
     *
     * @param article the article of the noun, not null
     * @param noun what it is, in small letters; not null
     * @param title its title, not null
     * @return such as: de route “Terug naar de klas”; but: de “Route van de meldcode”
     */
    public static String named(String article, String noun, String title) {
        return article + (beginsWith(title, noun) ? " " : " " + noun + " ") + quoted(title);
    }
}
