package nl.samenhang.language.internal;

import com.google.inject.Inject;
import java.util.List;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Words syntax errors for people who do not program: what stands here, and what was expected. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    private final String closedText;
    private final String unclosedText;

    /**
     * Reads the names of the tokens from the grammar.
     *
     * @param grammar the grammar
     */
    @Inject
    public SyntaxMessages(RegioGrammarAccess grammar) {
        closedText = tokenName(grammar.getSTRINGRule().getName());
        unclosedText = tokenName(grammar.getUNCLOSED_STRINGRule().getName());
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException exception = context.getRecognitionException();
        if (exception == null || exception.token == null) {
            return message(new Text(
                    "Deze tekst past hier niet. Controleer of een opmerking die met /* begint, ook met */ eindigt.",
                    "This text does not fit here. Check that a comment that begins with /* also ends with */."));
        }
        return message(textFor(exception, context.getTokenNames()));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        INode node = context.getValueConverterException().getNode();
        String found = node == null ? "" : node.getText().strip();
        if (!found.contains("-")) {
            return message(new Text(
                    "\"%s\" is te groot of heeft een verkeerde vorm. Schrijf het anders.".formatted(found),
                    "\"%s\" is too large or of the wrong form. Write it in another way.".formatted(found)));
        }
        return message(new Text(
                "\"%s\" is geen geldige waarde. Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-09-01."
                        .formatted(found),
                "\"%s\" is not a valid value. Write a date as year-month-day, such as 2026-09-01.".formatted(found)));
    }

    private Text textFor(RecognitionException exception, String[] tokenNames) {
        Token token = exception.token;
        if (token.getType() > 0 && unclosedText.equals(tokenNames[token.getType()])) {
            return new Text(
                    "Deze tekst mist het aanhalingsteken aan het eind. Zet \" achter de tekst.",
                    "This text lacks its closing quotation mark. Put \" at its end.");
        }
        Text found = found(token);
        if (exception instanceof MismatchedTokenException mismatch && mismatch.expecting > 0) {
            Text expected = expected(tokenNames[mismatch.expecting]);
            return new Text(
                    "Hier wordt %s verwacht, maar er staat %s.".formatted(expected.dutch(), found.dutch()),
                    "%s is expected here, but %s was found.".formatted(expected.english(), found.english()));
        }
        return new Text(
                "Op deze plaats past %s niet. Controleer deze regel en de regel erboven.".formatted(found.dutch()),
                "%s does not fit here. Check this line and the one above it.".formatted(found.english()));
    }

    private static Text found(Token token) {
        if (token.getType() == Token.EOF) {
            return new Text("het einde van het bestand", "the end of the file");
        }
        String text = token.getText();
        String quoted = text.startsWith("\"") ? text : "\"" + text + "\"";
        return new Text(quoted, quoted);
    }

    private Text expected(String tokenName) {
        if (tokenName.equals(closedText)) {
            return new Text("een tekst tussen aanhalingstekens", "A text in quotation marks");
        }
        return switch (tokenName) {
            case "RULE_ID" -> new Text("een naam", "A name");
            case "RULE_INT" -> new Text("een getal", "A number");
            case "RULE_DATE" -> new Text("een datum zoals 2026-09-01", "A date such as 2026-09-01");
            default -> {
                String keyword = "\"" + tokenName.replace("'", "") + "\"";
                yield new Text(keyword, keyword);
            }
        };
    }

    private static String tokenName(String rule) {
        return "RULE_" + rule;
    }

    private static SyntaxErrorMessage message(Text text) {
        return new SyntaxErrorMessage(text.dutch(), BilingualMessage.CODE, BilingualMessage.data(text, List.of()));
    }
}
