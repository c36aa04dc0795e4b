package nl.samenhang.analysis;

import java.util.List;
import java.util.Locale;

/** Numbers, enumerations and quotations as a Dutch sentence has them. */
public final class DutchPhrases {

    private static final List<String> NUMBERS = List.of(
            "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    private DutchPhrases() {}

    /**
     * A number in running text, in words up to twelve.
     *
     * @param number the number, not negative
     * @return such as "twee" or "13"
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
     * An enumeration. Where a part holds a comma itself, semicolons keep the parts apart.
     *
     * @param parts the parts, not null
     * @return such as "a", "a en b" or "a, b en c"; empty for no parts
     */
    public static String enumeration(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        boolean ambiguous = parts.stream().anyMatch(part -> part.contains(","));
        String separator = ambiguous ? "; " : ", ";
        String last = parts.getLast();
        return String.join(separator, parts.subList(0, parts.size() - 1)) + (ambiguous ? "; en " : " en ") + last;
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
}
