package nl.samenhang.analysis;

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
     * The text in one language.
     *
     * @param language the language, not null
     * @return the text, never null
     */
    public String in(DisplayLanguage language) {
        return language == DisplayLanguage.DUTCH ? dutch : english;
    }
}
