package nl.samenhang.language.internal.syntax;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/**
 * Explains what is wrong with a text that the parser could not read, for people who do not program. It reads the text
 * anew, word by word along the grammar, and at the first word that does not fit looks for the smallest change with which
 * the text goes on making sense. That change says what was forgotten or mistaken, and reading goes on as if it were made,
 * so that one mistake is told once. Time and memory are linear in the length of the text.
 */
public final class SyntaxAnalysis {

    /** Nobody mends more at once; with more mistakes than this a text is no text of the language. */
    private static final int MOST = 50;

    /** So often is looked for what was meant, whether or not it is told; what is no text of the language never ends. */
    private static final int TRIES = 1000;

    /** Behind a mistake, so many words must be understood before another one is told. */
    private static final int QUIET = 3;

    private static final List<Correction.Finder> FINDERS = List.of(
            new NameMistakes(), new QuoteMistakes(), new WordMistakes(), new MissingPieces(), new MisplacedPieces());

    private final GrammarAutomaton automaton;
    private final TokenTypes tokenTypes;
    private final Provider<Lexer> lexers;

    /**
     * An analysis along the grammar.
     *
     * @param automaton the grammar
     * @param tokenTypes the numbers of the words
     * @param lexers makes a lexer for each text
     */
    @Inject
    SyntaxAnalysis(
            GrammarAutomaton automaton, TokenTypes tokenTypes, @Named(LexerBindings.RUNTIME) Provider<Lexer> lexers) {
        this.automaton = automaton;
        this.tokenTypes = tokenTypes;
        this.lexers = lexers;
    }

    /**
     * Finds the mistakes of a text.
     *
     * @param text the text, not null
     * @return the mistakes in the order of the text, at most one for each line; empty for a text without any
     */
    public List<Mistake> mistakes(String text) {
        Tokens tokens = Tokens.of(text, lexers.get(), tokenTypes);
        return tokens.size() == 0
                ? List.of(new Mistake(SyntaxTexts.emptyFile(), 0, 0, List.of()))
                : new Run(tokens).mistakes();
    }

    /** The reading of one text. */
    private final class Run {

        private final Tokens tokens;
        private final Progress progress = new Progress();
        private final List<Mistake> mistakes = new ArrayList<>();
        private ParseState state = automaton.start();
        private int index;
        private int quietUntil;
        private int lastLine;
        private int tries;
        private boolean trusted = true;

        Run(Tokens tokens) {
            this.tokens = tokens;
        }

        List<Mistake> mistakes() {
            while (mistakes.size() < MOST && tries < TRIES && !(tokens.isEnd(index) && state.complete())) {
                ParseState next = automaton.after(state, tokens.type(index));
                if (next == null) {
                    boolean wasEnd = tokens.isEnd(index);
                    correct();
                    if (wasEnd) {
                        break;
                    }
                } else {
                    read(next);
                }
            }
            return mistakes;
        }

        private void read(ParseState next) {
            trusted |= next.last().beginsElement();
            progress.read(index, tokens.word(index), next.last());
            state = next;
            index++;
        }

        private void correct() {
            tries++;
            Situation situation = new Situation(automaton, tokens, index, state, progress.blocks());
            Correction correction = FINDERS.stream()
                    .map(finder -> finder.find(situation))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow();
            tell(correction);
            apply(correction);
        }

        private void tell(Correction correction) {
            int line = tokens.line(index);
            if (trusted && index >= quietUntil && line != lastLine) {
                mistakes.add(correction.mistake());
                lastLine = line;
            }
            trusted &= correction.trusted();
            quietUntil = correction.next() + QUIET;
        }

        private void apply(Correction correction) {
            state = Objects.requireNonNull(correction.state());
            index = correction.next();
            if (correction.braces() > 0) {
                progress.open(index);
            } else {
                progress.close(-correction.braces());
            }
        }
    }
}
