package nl.samenhang.diagram.internal.page;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places such as {@code ${title}} to be filled. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)}");

    private Template() {}

    /**
     * Fills all places in one pass, so that a value which looks like a place stays as it is.
     *
     * @param template the text with its places
     * @param values what to put there, by the names of the places
     * @return the filled text
     * @throws NullPointerException if a place has no value
     */
    static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
    }
}
