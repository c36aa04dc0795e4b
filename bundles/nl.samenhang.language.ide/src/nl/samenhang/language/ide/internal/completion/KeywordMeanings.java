package nl.samenhang.language.ide.internal.completion;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.samenhang.analysis.Text;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/**
 * What the words of the language mean, in a few words. A word that means different things in different places has a
 * meaning for each rule of the grammar in which it stands.
 */
@Singleton
public final class KeywordMeanings {

    private final Properties dutch = read("keywords.properties");
    private final Properties english = read("keywords_en.properties");

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(KeywordMeanings.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException fromProgram) {
            throw new UncheckedIOException(fromProgram);
        }
        return properties;
    }

    /**
     * What a word means where it stands in the grammar.
     *
     * @param keyword the word, not null
     * @return the meaning; empty for a sign, which has none
     */
    public Optional<Text> of(Keyword keyword) {
        String phrase = Phrases.around(keyword).replace(' ', '-');
        String rule = GrammarUtil.containingRule(keyword).getName();
        return meaning(rule + "." + phrase).or(() -> meaning(phrase));
    }

    private Optional<Text> meaning(String key) {
        String text = dutch.getProperty(key);
        return text == null ? Optional.empty() : Optional.of(new Text(text, english.getProperty(key, text)));
    }
}
