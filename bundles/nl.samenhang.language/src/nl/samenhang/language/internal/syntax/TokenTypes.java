package nl.samenhang.language.internal.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The numbers by which the lexer knows the words of the language. */
@Singleton
final class TokenTypes {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> keywords = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final int closedText;
    private final int unclosedText;
    private final int identifier;
    private final int other;

    /**
     * Reads the numbers.
     *
     * @param definitions the numbers, as the generator wrote them down
     * @param grammar the grammar
     */
    @Inject
    TokenTypes(ITokenDefProvider definitions, RegioGrammarAccess grammar) {
        definitions.getTokenDefMap().forEach((number, name) -> {
            numbers.put(name, number);
            if (name.startsWith("'")) {
                keywords.put(number, name.substring(1, name.length() - 1));
            }
        });
        grammar.getGrammar().getHiddenTokens().forEach(rule -> hidden.add(number(rule)));
        closedText = number(grammar.getSTRINGRule());
        unclosedText = number(grammar.getUNCLOSED_STRINGRule());
        identifier = number(grammar.getIDRule());
        other = number(grammar.getANY_OTHERRule());
    }

    private int number(AbstractRule terminal) {
        return numbers.get("RULE_" + terminal.getName());
    }

    boolean isHidden(int type) {
        return hidden.contains(type);
    }

    boolean isKeyword(int type) {
        return keywords.containsKey(type);
    }

    /** Whether a word of letters was read, be it a name or a keyword. */
    boolean isWord(int type) {
        String keyword = keywords.get(type);
        return type == identifier || keyword != null && Character.isLetter(keyword.charAt(0));
    }

    boolean isText(int type) {
        return type == closedText;
    }

    int identifier() {
        return identifier;
    }

    /** Whether a character was read that belongs to no word. */
    boolean isOther(int type) {
        return type == other;
    }

    boolean isUnclosedText(int type) {
        return type == unclosedText;
    }

    int keyword(String word) {
        return numbers.get("'" + word + "'");
    }

    BitSet of(Keyword keyword) {
        return single(keyword(keyword.getValue()));
    }

    /**
     * The words that a rule reads, where each of them is the whole.
     *
     * @param rule a rule, not null
     * @return the types; empty for a rule that reads more than one word
     */
    BitSet of(AbstractRule rule) {
        return rule instanceof TerminalRule ? single(number(rule)) : words(rule.getAlternatives());
    }

    private BitSet words(AbstractElement element) {
        if (element.getCardinality() != null) {
            return new BitSet();
        }
        return switch (element) {
            case Keyword keyword -> of(keyword);
            case EnumLiteralDeclaration literal -> of(literal.getLiteral());
            case RuleCall call when isValue(call.getRule()) -> of(call.getRule());
            case Alternatives alternatives -> words(alternatives);
            default -> new BitSet();
        };
    }

    private BitSet words(Alternatives alternatives) {
        BitSet all = new BitSet();
        for (AbstractElement element : alternatives.getElements()) {
            BitSet words = words(element);
            if (words.isEmpty()) {
                return words;
            }
            all.or(words);
        }
        return all;
    }

    private static boolean isValue(AbstractRule rule) {
        return rule instanceof TerminalRule || GrammarUtil.isDatatypeRule(rule);
    }

    static boolean isPunctuation(String keyword) {
        return !keyword.isEmpty() && !Character.isLetter(keyword.charAt(0));
    }

    private static BitSet single(int type) {
        BitSet types = new BitSet();
        types.set(type);
        return types;
    }
}
