package nl.samenhang.language.ide.internal.services;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/** What the words of the language mean: one sentence for each clause and each fixed value. */
public final class ClauseMeanings {

    private static final String TABLE = "clauses.txt";
    private static final int COLUMNS = 3;
    private static final Map<String, Text> BY_KEY = read();

    private ClauseMeanings() {}

    /**
     * The meaning of a word.
     *
     * @param grammar where the grammar has the word, a keyword or the value of an enumeration; may be null
     * @return the sentence; empty where the word is none of the language
     */
    public static Optional<Text> of(EObject grammar) {
        return rule(grammar).map(rule -> {
            Text own = BY_KEY.get(rule + "." + clause(grammar));
            return own != null ? own : BY_KEY.get(rule);
        });
    }

    private static Optional<String> rule(EObject grammar) {
        return grammar instanceof AbstractElement element
                ? Optional.ofNullable(GrammarUtil.containingRule(element)).map(AbstractRule::getName)
                : Optional.empty();
    }

    private static String clause(EObject grammar) {
        EnumLiteralDeclaration literal = EcoreUtil2.getContainerOfType(grammar, EnumLiteralDeclaration.class);
        if (literal != null) {
            return literal.getLiteral().getValue();
        }
        return grammar instanceof Keyword keyword ? firstWord(keyword).getValue() : "";
    }

    // "hangt samen met" is one clause, known by its first word.
    private static Keyword firstWord(Keyword keyword) {
        Keyword first = keyword;
        if (keyword.eContainer() instanceof Group group) {
            List<AbstractElement> elements = group.getElements();
            int at = elements.indexOf(keyword);
            while (at > 0 && elements.get(at - 1) instanceof Keyword before && isWord(before)) {
                first = before;
                at--;
            }
        }
        return first;
    }

    private static boolean isWord(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0));
    }

    private static Map<String, Text> read() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClauseMeanings.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", COLUMNS))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> new Text(row[1], row[2])));
        } catch (IOException fromTheProgramItself) {
            throw new UncheckedIOException(fromTheProgramItself);
        }
    }
}
