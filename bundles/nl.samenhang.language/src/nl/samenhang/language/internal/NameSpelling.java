package nl.samenhang.language.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/**
 * How a name is written in a text. A word of the language gets a caret before it, so that it is read as a name, unless
 * the grammar takes that word for a name anyway.
 */
@Singleton
public final class NameSpelling {

    private final Set<String> reserved;

    /**
     * Reads from the grammar which words must be escaped.
     *
     * @param grammar the grammar
     */
    @Inject
    public NameSpelling(RegioGrammarAccess grammar) {
        Set<String> free = keywords(grammar.getNameRule());
        reserved = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(word -> !free.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> keywords(AbstractRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream()
                .map(Keyword::getValue)
                .collect(Collectors.toSet());
    }

    /**
     * A name as it is written in a text.
     *
     * @param name a name of one or more segments, separated by dots; not null
     * @return the name, with a caret before each segment that needs one
     */
    public String written(String name) {
        return Arrays.stream(name.split("\\."))
                .map(segment -> isReserved(segment) ? "^" + segment : segment)
                .collect(Collectors.joining("."));
    }

    /**
     * Whether a word of the language cannot be a name without a caret.
     *
     * @param word the word, not null
     * @return whether it is reserved
     */
    public boolean isReserved(String word) {
        return reserved.contains(word);
    }
}
