package nl.samenhang.analysis.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a citizen service number (burgerservicenummer): nine digits that pass the eleven-test. */
final class CitizenNumber {

    private static final int REACH = 40;

    // Not a part of a longer number, a telephone number with its country, or a code with letters.
    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?:(?<=[bB][sS][nN])|(?<![\\p{L}\\d]))(?<!\\d[ .,/-])(?<!\\p{L}-)"
                    + "(?:\\d{9}|\\d{3}([ .-])\\d{3}\\1\\d{3}|\\d{4}([ .])\\d{2}\\2\\d{3})"
                    + "(?![\\p{L}\\d]|[.,/-]\\d)");
    private static final Pattern SAYS_SO = Pattern.compile("(?i)bsn|burgerservice|sofinummer");

    // Other numbers of nine digits; those of organisations and bank accounts pass the same test.
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?i)(besluit|beschikking|kenmerk|zaak|referentie|rsin|kvk|btw|rekening|tel\\.|telefoon|factuur|isbn)[^.;]*$");

    private CitizenNumber() {}

    /** The places in a text that look like such a number. */
    static Stream<MatchResult> in(String text) {
        return NINE_DIGITS
                .matcher(text)
                .results()
                .filter(found -> passesElevenTest(found.group().replaceAll("\\D", "")))
                .filter(found -> isMeant(text.substring(Math.max(0, found.start() - REACH), found.start())));
    }

    private static boolean isMeant(String before) {
        return SAYS_SO.matcher(before).find() || !OTHER_NUMBER.matcher(before).find();
    }

    // The digits weigh 9 to 2 and the last -1; their sum is a multiple of 11.
    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = i == digits.length() - 1 ? -1 : digits.length() - i;
            sum += weight * Character.getNumericValue(digits.charAt(i));
        }
        return sum != 0 && sum % 11 == 0;
    }
}
