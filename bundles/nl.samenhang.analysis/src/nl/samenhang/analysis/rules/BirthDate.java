package nl.samenhang.analysis.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.analysis.WrittenDate;

/**
 * Recognises the date of birth of a young person: a whole date right behind a word for being born, or right behind the
 * name of a person. A range of dates ("geboren na 1 januari 2010") is of a group and of nobody.
 */
final class BirthDate {

    private static final int REACH = 60;
    private static final int OLDEST = 23;
    // A name with a more recent date is rather that of somebody who signed or decided then.
    private static final int YOUNGEST_BY_NAME = 4;

    private static final Pattern DATE = Pattern.compile("(?i)(?<!\\d)(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "|(\\d{1,2})[-/. ](\\d{1,2}|" + String.join("|", WrittenDate.DUTCH_MONTHS) + ")[-/. ](\\d{4}))(?!\\d)");
    private static final Pattern BORN = Pattern.compile("(?i)(?<!\\p{L})(geboren|geboortedatum|geb\\.?)"
            + "[:,]?( is| was)?( op| te [\\p{L} -]{1,30}( op|,))?[ :(]*$");
    private static final String PART_OF_NAME = "(\\p{Lu}[\\p{L}'’-]*\\p{Ll}|\\p{Lu}\\.)";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}.])" + PART_OF_NAME
            + "( (van|de|der|den|het|el|al|ter|ten|ben|bin))* " + PART_OF_NAME + ",? ?\\(?$");
    private static final Pattern NO_PERSON = Pattern.compile("(?i)convenant|besluit|verordening|wet|regeling|akkoord"
            + "|afspraak|overleg|agenda|gemeente|stichting|vereniging|school|college|protocol|plan|visie|nota|raad"
            + "|getekend|vastgesteld|mandaat|volmacht|statuten");

    private BirthDate() {}

    /** The places in a text that look like such a date, on the reference date of the region where it has one. */
    static Stream<MatchResult> in(String text, Optional<LocalDate> referenceDate) {
        return DATE.matcher(text).results().filter(date -> givesAway(date, text, referenceDate));
    }

    private static boolean givesAway(MatchResult date, String text, Optional<LocalDate> referenceDate) {
        String before = text.substring(Math.max(0, date.start() - REACH), date.start());
        return BORN.matcher(before).find() && isAged(0, date, referenceDate)
                || isBehindName(before) && isAged(YOUNGEST_BY_NAME, date, referenceDate);
    }

    private static boolean isBehindName(String before) {
        Matcher name = NAME.matcher(before);
        return name.find() && !NO_PERSON.matcher(before).find();
    }

    private static boolean isAged(int youngest, MatchResult date, Optional<LocalDate> referenceDate) {
        return day(date)
                .filter(born ->
                        referenceDate.map(day -> isAged(youngest, born, day)).orElse(true))
                .isPresent();
    }

    private static boolean isAged(int youngest, LocalDate born, LocalDate day) {
        int age = Period.between(born, day).getYears();
        return !born.isAfter(day) && age >= youngest && age <= OLDEST;
    }

    private static Optional<LocalDate> day(MatchResult date) {
        int first = date.group(1) != null ? 1 : 4;
        int year = Integer.parseInt(date.group(first == 1 ? 1 : 6));
        int day = Integer.parseInt(date.group(first == 1 ? 3 : 4));
        try {
            return Optional.of(LocalDate.of(year, month(date.group(first == 1 ? 2 : 5)), day));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        int named = WrittenDate.DUTCH_MONTHS.indexOf(text.toLowerCase(Locale.ROOT));
        return named >= 0 ? named + 1 : Integer.parseInt(text);
    }
}
