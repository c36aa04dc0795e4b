package nl.samenhang.analysis.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.analysis.Text;

/**
 * Recognises what looks like data of a young person in a text: a citizen service number that passes the eleven-test, and
 * a date of birth of somebody under 24 by a name or the word "geboren".
 */
final class PersonalData {

    /**
     * A piece that gives somebody away.
     *
     * @param start where it begins
     * @param end where it ends
     * @param kind what it looks like
     */
    record Match(int start, int end, Text kind) {}

    private static final int OLDEST = 23;
    /** As many as "1 mei 2012" has, and one that is short has fewer than a citizen service number. */
    private static final int FEWEST_DIGITS = 5;
    private static final String MONTHS =
            "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,-])\\d{3}[ .]?\\d{3}[ .]?\\d{3}(?![\\d,-]|\\.\\d)");
    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"
                    + "|(?<d>\\d{1,2})[-/. ](?<m>\\d{1,2}|" + MONTHS + ")[-/. ](?<y>\\d{4})");
    private static final Pattern BORN = Pattern.compile("(?i)\\b(geboren|geboortedatum|geb\\.)");
    private static final Pattern NAME_BEFORE =
            Pattern.compile("\\p{Lu}\\p{Ll}+ ((van|de|der|den|el|al|ter|ten) )*\\p{Lu}\\p{Ll}+ ?\\($");

    private PersonalData() {}

    /** What a text gives away, in order. */
    static List<Match> in(String text, Optional<LocalDate> referenceDate) {
        List<Match> matches = new ArrayList<>();
        if (!mayHoldNumber(text)) {
            return matches;
        }
        NUMBER.matcher(text)
                .results()
                .filter(found -> passesElevenTest(found.group().replaceAll("\\D", "")))
                .map(found -> new Match(
                        found.start(),
                        found.end(),
                        new Text("een burgerservicenummer", "a citizen service number")))
                .forEach(matches::add);
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            if (isOfSomebody(text, date.start()) && isYoung(date, referenceDate)) {
                matches.add(new Match(
                        date.start(), date.end(), new Text("de geboortedatum", "the date of birth")));
            }
        }
        return matches;
    }

    // Nearly every text ends here, so that the patterns are tried on few.
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits == FEWEST_DIGITS;
    }

    /** A text without what it gave away. */
    static String without(String text, Optional<LocalDate> referenceDate) {
        StringBuilder cleaned = new StringBuilder(text);
        List<Match> matches = in(text, referenceDate);
        matches.sort(Comparator.comparingInt(Match::start).reversed());
        matches.forEach(match -> cleaned.replace(match.start(), match.end(), "…"));
        return cleaned.toString();
    }

    // The digits of a citizen service number weigh 9 to 2 and the last -1; their sum is a multiple of 11.
    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = i == digits.length() - 1 ? -1 : digits.length() - i;
            sum += weight * Character.getNumericValue(digits.charAt(i));
        }
        return sum != 0 && sum % 11 == 0;
    }

    private static boolean isOfSomebody(String text, int start) {
        String before = text.substring(Math.max(0, start - 60), start);
        return BORN.matcher(before).find() || NAME_BEFORE.matcher(before).find();
    }

    private static boolean isYoung(Matcher date, Optional<LocalDate> referenceDate) {
        return referenceDate.isEmpty() || birthday(date).filter(born -> isYoung(born, referenceDate.get())).isPresent();
    }

    private static boolean isYoung(LocalDate born, LocalDate day) {
        return !born.isAfter(day) && Period.between(born, day).getYears() <= OLDEST;
    }

    private static Optional<LocalDate> birthday(Matcher date) {
        boolean iso = date.group("year") != null;
        int year = Integer.parseInt(iso ? date.group("year") : date.group("y"));
        int day = Integer.parseInt(iso ? date.group("day") : date.group("d"));
        try {
            return Optional.of(LocalDate.of(year, month(iso ? date.group("month") : date.group("m")), day));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        int named = List.of(MONTHS.split("\\|")).indexOf(text);
        return named >= 0 ? named + 1 : Integer.parseInt(text);
    }
}
