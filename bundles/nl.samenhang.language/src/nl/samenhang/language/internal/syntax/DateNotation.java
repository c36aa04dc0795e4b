package nl.samenhang.language.internal.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.analysis.WrittenDate;

/**
 * Recognises a date that is written in another way than year-month-day.
 *
 * @param date the day that is meant
 * @param length how many characters it takes
 */
public record DateNotation(LocalDate date, int length) {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\b");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2}) +(\\p{Alpha}+) +(\\d{4})\\b");

    /**
     * Looks for a date at a place in a text.
     *
     * @param text the text, not null
     * @param offset where the date begins
     * @return the date; empty where there is none that exists
     */
    public static Optional<DateNotation> at(String text, int offset) {
        return matched(DAY_FIRST, text, offset, match -> date(match.group(3), number(match.group(2)), match.group(1)))
                .or(() -> matched(
                        YEAR_FIRST,
                        text,
                        offset,
                        match -> date(match.group(1), number(match.group(2)), match.group(3))))
                .or(() -> matched(
                        IN_WORDS, text, offset, match -> date(match.group(3), month(match.group(2)), match.group(1))));
    }

    private static Optional<DateNotation> matched(
            Pattern pattern, String text, int offset, Function<Matcher, LocalDate> read) {
        Matcher match = pattern.matcher(text).region(offset, text.length());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateNotation(read.apply(match), match.end() - match.start()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, int month, String day) {
        return LocalDate.of(number(year), month, number(day));
    }

    // An unknown name of a month gives 0, which is no month.
    private static int month(String name) {
        return WrittenDate.DUTCH_MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
