package nl.samenhang.language.internal;

import java.util.List;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.internal.syntax.DateNotation;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Words the errors that the parser itself finds. Of those against the grammar it only takes note: what was expected, and
 * where, is found out by {@link nl.samenhang.language.internal.syntax.SyntaxAnalysis}.
 */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** The code of an error against the grammar. */
    static final String GRAMMAR = "nl.samenhang.grammar";

    private static final SyntaxErrorMessage AGAINST_THE_GRAMMAR = message(
            GRAMMAR,
            new Text(
                    "Deze tekst past hier niet. Controleer deze regel en de regel erboven.",
                    "This text does not fit here. Check this line and the one above it."),
            List.of());

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return AGAINST_THE_GRAMMAR;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        INode node = context.getValueConverterException().getNode();
        String found = node == null ? "" : node.getText().strip();
        if (found.startsWith("\"")) {
            return message(BilingualMessage.CODE, backslash(), List.of());
        }
        return found.contains("-") ? date(found) : message(BilingualMessage.CODE, number(found), List.of());
    }

    private static SyntaxErrorMessage date(String found) {
        return DateNotation.at(found, 0)
                .filter(notation -> notation.length() == found.length())
                .map(notation -> notation.date().toString())
                .map(iso -> message(BilingualMessage.CODE, otherNotation(found, iso), List.of(iso)))
                .orElseGet(() -> message(BilingualMessage.CODE, noDate(found), List.of()));
    }

    private static Text otherNotation(String found, String iso) {
        return new Text(
                "Schrijf een datum als jaar-maand-dag: %s in plaats van %s.".formatted(iso, Shown.quoted(found)),
                "Write a date as year-month-day: %s instead of %s.".formatted(iso, Shown.quoted(found)));
    }

    private static Text noDate(String found) {
        return new Text(
                "%s is geen bestaande datum. Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-09-01."
                        .formatted(Shown.quoted(found)),
                "%s is no existing date. Write a date as year-month-day, such as 2026-09-01."
                        .formatted(Shown.quoted(found)));
    }

    private static Text number(String found) {
        return new Text(
                "Het getal %s is te groot. Schrijf een kleiner getal.".formatted(Shown.quoted(found)),
                "The number %s is too large. Write a smaller number.".formatted(Shown.quoted(found)));
    }

    private static Text backslash() {
        return new Text(
                "In deze tekst staat een \\ zonder betekenis. Schrijf \\\\ voor een \\ en \\\" voor een aanhalingsteken.",
                "This text holds a \\ without a meaning. Write \\\\ for a \\ and \\\" for a quotation mark.");
    }

    private static SyntaxErrorMessage message(String code, Text text, List<String> replacements) {
        return new SyntaxErrorMessage(text.dutch(), code, BilingualMessage.data(text, replacements));
    }
}
