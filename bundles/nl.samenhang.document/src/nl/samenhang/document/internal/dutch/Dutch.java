package nl.samenhang.document.internal.dutch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Duration;
import nl.samenhang.model.TimeUnit;

/** How Dutch writes dates, numbers, terms and enumerations in running text. */
public final class Dutch {

    private Dutch() {}

    /**
     * A date in words.
     *
     * @param date the date, not null
     * @return such as "1 september 2026"
     */
    public static String date(LocalDate date) {
        return WrittenDate.of(date).dutch();
    }

    /**
     * A length of time.
     *
     * @param duration the length, not null
     * @return such as "1 dag", "2 weken" or "3 jaar"
     */
    public static String duration(Duration duration) {
        return duration.getAmount() + " " + unit(duration.getUnit(), duration.getAmount());
    }

    /**
     * A length of time in running text.
     *
     * @param duration the length, not null
     * @return such as "één dag", "zes maanden" or "30 dagen"
     */
    public static String durationInWords(Duration duration) {
        return number(duration.getAmount()) + " " + unit(duration.getUnit(), duration.getAmount());
    }

    /**
     * A rhythm.
     *
     * @param rhythm the time between two events, not null
     * @return such as "elk jaar" or "elke 6 weken"
     */
    public static String rhythm(Duration rhythm) {
        return rhythm(rhythm, duration(rhythm));
    }

    /**
     * A rhythm in running text.
     *
     * @param rhythm the time between two events, not null
     * @return such as "elk jaar" or "elke zes weken"
     */
    public static String rhythmInWords(Duration rhythm) {
        return rhythm(rhythm, durationInWords(rhythm));
    }

    private static String rhythm(Duration rhythm, String told) {
        boolean neuter = rhythm.getUnit() == TimeUnit.HOUR || rhythm.getUnit() == TimeUnit.YEAR;
        if (rhythm.getAmount() == 1) {
            return (neuter ? "elk " : "elke ") + unit(rhythm.getUnit(), 1);
        }
        return "elke " + told;
    }

    // After a number Dutch keeps "uur" and "jaar" singular.
    private static String unit(TimeUnit unit, int amount) {
        boolean one = amount == 1;
        return switch (unit) {
            case HOUR -> "uur";
            case DAY -> one ? "dag" : "dagen";
            case WEEK -> one ? "week" : "weken";
            case MONTH -> one ? "maand" : "maanden";
            case YEAR -> "jaar";
        };
    }

    /**
     * A number in running text, in words up to twenty.
     *
     * @param number the number, not negative
     * @return such as "twee" or "21"
     */
    public static String number(int number) {
        return DutchPhrases.number(number);
    }

    /**
     * An enumeration. Where a part holds a comma itself, semicolons keep the parts apart.
     *
     * @param parts the parts, not null
     * @return such as "a", "a en b", "a, b en c" or "a; b, c; en d"; empty for no parts
     */
    public static String enumeration(List<String> parts) {
        return DutchPhrases.enumeration(parts);
    }

    /**
     * The form of a word that agrees with a number of things.
     *
     * @param count how many things
     * @param one the form for one thing
     * @param more the form for several things
     * @return the form
     */
    public static String agree(int count, String one, String more) {
        return count == 1 ? one : more;
    }

    /**
     * A text between quotation marks.
     *
     * @param text the text, not null
     * @return the text in double quotation marks
     */
    public static String quoted(String text) {
        return DutchPhrases.quoted(text);
    }

    /**
     * A text as a sentence: a capital in front and a full stop behind.
     *
     * @param text the text, not null
     * @return the sentence; an empty text stays empty
     */
    public static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "" : DutchPhrases.capital(stripped) + (endsSentence(stripped) ? "" : ".");
    }

    private static boolean endsSentence(String text) {
        return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * A text as part of a list or sentence: without the full stop behind it.
     *
     * @param text the text, not null
     * @return the text without full stop or semicolon at its end
     */
    public static String phrase(String text) {
        String stripped = text.strip();
        boolean ends = stripped.endsWith(".") || stripped.endsWith(";");
        return ends ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /**
     * A text with a small letter in front, as a common noun has it in a sentence. An abbreviation keeps its capitals.
     *
     * @param text the text, not null
     * @return the text
     */
    public static String small(String text) {
        return DutchPhrases.small(text);
    }

    /**
     * A text that may be missing or blank.
     *
     * @param text the text; may be null
     * @return the text without space around it; empty for null or blank
     */
    public static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
    }
}
