package nl.samenhang.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.analysis.Text;

/**
 * The ids of the rules, and which of them somebody means.
 *
 * @param all the ids in order, each a letter and two digits
 */
record RuleIds(List<String> all) {

    /** "r2", "R-02", "regel 24": letters that may be left out, and a number of which only the value counts. */
    private static final Pattern WRITTEN = Pattern.compile("(\\p{L}*)\\P{Alnum}*0*(\\d{1,2})");

    /**
     * The id that is written in capitals or small letters.
     *
     * @param written what somebody wrote, not null
     * @return the id; empty where no rule has it
     */
    Optional<String> find(String written) {
        String id = written.strip().toUpperCase(Locale.ROOT);
        return all.contains(id) ? Optional.of(id) : Optional.empty();
    }

    /**
     * Says that there is no such rule, which ones are near and where all of them stand.
     *
     * @param written what somebody wrote, not null
     * @return the sentences
     */
    Text unknown(String written) {
        return Text.format(
                "Er is geen regel %s. %s De lijst van alle regels: samenhang rules",
                "There is no rule %s. %s The list of all rules: samenhang rules --lang en",
                written,
                hint(near(written)));
    }

    private Text hint(List<String> near) {
        if (near.isEmpty()) {
            return Text.format(
                    "De regels zijn %s tot en met %s, en %s tot en met %s over aanvaardingen.",
                    "The rules are %s to %s, and %s to %s about acceptances.",
                    first("R"),
                    last("R"),
                    first("A"),
                    last("A"));
        }
        return new Text(
                "Bedoelde u %s?".formatted(String.join(" of ", near)),
                "Did you mean %s?".formatted(String.join(" or ", near)));
    }

    // Those of the same number: of the letter that was written, else of any.
    private List<String> near(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return List.of();
        }
        String number = "%02d".formatted(Integer.parseInt(matcher.group(2)));
        List<String> sameNumber =
                all.stream().filter(id -> id.substring(1).equals(number)).toList();
        String exact = matcher.group(1) + number;
        return sameNumber.contains(exact) ? List.of(exact) : sameNumber;
    }

    private String first(String letter) {
        return all.stream().filter(id -> id.startsWith(letter)).findFirst().orElse("");
    }

    private String last(String letter) {
        return all.reversed().stream()
                .filter(id -> id.startsWith(letter))
                .findFirst()
                .orElse("");
    }
}
