package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;

/** Recognises what looks like data of a young person in a text. */
final class PersonalData {

    /**
     * A piece that gives somebody away.
     *
     * @param start where it begins
     * @param end where it ends
     * @param kind what it looks like
     */
    record Match(int start, int end, Text kind) {}

    // Either takes more digits than most texts have.
    private static final int FEWEST_DIGITS = 5;
    private static final Text NUMBER = new Text("een burgerservicenummer", "a citizen service number");
    private static final Text BIRTH = new Text("de geboortedatum", "the date of birth");

    private PersonalData() {}

    /** What a text gives away, in order. */
    static List<Match> in(String text, Optional<LocalDate> referenceDate) {
        if (!mayHoldNumber(text)) {
            return List.of();
        }
        return Stream.concat(
                        CitizenNumber.in(text).map(found -> new Match(found.start(), found.end(), NUMBER)),
                        BirthDate.in(text, referenceDate).map(found -> new Match(found.start(), found.end(), BIRTH)))
                .sorted(Comparator.comparingInt(Match::start))
                .toList();
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
        for (Match match : in(text, referenceDate).reversed()) {
            cleaned.replace(match.start(), match.end(), "…");
        }
        return cleaned.toString();
    }
}
