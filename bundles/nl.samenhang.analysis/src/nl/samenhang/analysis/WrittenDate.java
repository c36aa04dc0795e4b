package nl.samenhang.analysis;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a date is written in a sentence for a user. */
public final class WrittenDate {

    /** The Dutch names of the months, in order. */
    public static final List<String> DUTCH_MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl")))
            .toList();

    private static final DateTimeFormatter DUTCH = formatter("nl");
    private static final DateTimeFormatter ENGLISH = formatter("en");

    private WrittenDate() {}

    private static DateTimeFormatter formatter(String language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language));
    }

    /**
     * Writes a date with its month in words.
     *
     * @param date the date, not null
     * @return such as "1 september 2026" and "1 September 2026"
     */
    public static Text of(LocalDate date) {
        return new Text(DUTCH.format(date), ENGLISH.format(date));
    }
}
