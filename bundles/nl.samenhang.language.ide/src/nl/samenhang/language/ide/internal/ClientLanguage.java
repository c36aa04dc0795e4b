package nl.samenhang.language.ide.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.Text;
import org.eclipse.lsp4j.InitializeParams;

/**
 * The language in which the server speaks to its user: the one that the editor asks for in its options, else English
 * where the editor itself speaks English, else Dutch.
 */
@Singleton
public class ClientLanguage {

    private static final String OPTION = "language";
    private static final String ENGLISH = "en";

    private volatile DisplayLanguage language = DisplayLanguage.DUTCH;

    void initialize(InitializeParams params) {
        String wanted = option(params.getInitializationOptions())
                .or(() -> Optional.ofNullable(params.getLocale()))
                .orElse("");
        boolean english = wanted.toLowerCase(Locale.ROOT).startsWith(ENGLISH);
        language = english ? DisplayLanguage.ENGLISH : DisplayLanguage.DUTCH;
    }

    private static Optional<String> option(Object options) {
        return options instanceof JsonObject object ? string(object.get(OPTION)) : Optional.empty();
    }

    private static Optional<String> string(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString()
                ? Optional.of(primitive.getAsString())
                : Optional.empty();
    }

    /**
     * A text in the user's language, fit to be shown.
     *
     * @param text the text in both languages, not null
     * @return the text
     */
    public String of(Text text) {
        return PrintableText.of(text.in(language));
    }
}
