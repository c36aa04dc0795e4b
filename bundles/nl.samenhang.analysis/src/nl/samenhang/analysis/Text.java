package nl.samenhang.analysis;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text for a user in both languages of the tool.
 *
 * @param dutch the Dutch text, never null
 * @param english the English text, never null
 */
public record Text(String dutch, String english) {

    public Text {
        Objects.requireNonNull(dutch);
        Objects.requireNonNull(english);
    }

    /**
     * A text with something filled in.
     *
     * @param dutch the Dutch text, with a place such as {@code %s} for each argument
     * @param english the English text, with the same places
     * @param arguments what is filled in; a {@code Text} in the language of its place
     * @return the text
     */
    public static Text format(String dutch, String english, Object... arguments) {
        return new Text(
                dutch.formatted(in(DisplayLanguage.DUTCH, arguments)),
                english.formatted(in(DisplayLanguage.ENGLISH, arguments)));
    }

    private static Object[] in(DisplayLanguage language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toArray();
    }

    /**
     * The text in one language.
     *
     * @param language the language, not null
     * @return the text, never null
     */
    public String in(DisplayLanguage language) {
        return language == DisplayLanguage.DUTCH ? dutch : english;
    }
}
