package nl.samenhang.language.internal.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.internal.Shown;

/** A comma, a brace or another piece that was left out. */
final class MissingPieces implements Correction.Finder {

    private static final Set<String> PUNCTUATION = Set.of(",", ".", "{", "}");

    @Override
    public Optional<Correction> find(Situation situation) {
        return comma(situation)
                .or(() -> openBrace(situation))
                .or(() -> closeBraces(situation))
                .or(() -> piece(situation));
    }

    private static Optional<Correction> comma(Situation situation) {
        int index = situation.index();
        Tokens tokens = situation.tokens();
        Optional<Position> comma = situation
                .expectedKeyword(",")
                .filter(position -> !situation.isEnd())
                .filter(position -> isListed(situation, situation.reach(position, index)));
        return comma.map(position -> {
            String before = tokens.word(index - 1);
            Mistake mistake = situation.mistake(
                    SyntaxTexts.comma(before, situation.word()), index - 1, index - 1, List.of(before + ","));
            return new Correction(mistake, situation.automaton().after(position), index);
        });
    }

    // Whether a word belongs to the list before it: what follows is understood, or the line goes on with more of it.
    private static boolean isListed(Situation situation, int reach) {
        Tokens tokens = situation.tokens();
        int next = situation.index() + 1;
        boolean listGoesOn = !situation.isOnNewLine() && (tokens.startsLine(next) || tokens.isWord(next));
        return reach >= Situation.BELIEVED || reach == 1 && listGoesOn;
    }

    private static Optional<Correction> openBrace(Situation situation) {
        if (situation.isEnd() || situation.tokens().is(situation.index(), "}")) {
            return Optional.empty();
        }
        return situation
                .expectedKeyword("{")
                .filter(brace -> situation.reach(brace, situation.index()) >= Situation.BELIEVED)
                .map(brace -> new Correction(
                        situation.mistake(SyntaxTexts.openBrace(situation.word()), List.of()),
                        situation.automaton().after(brace),
                        situation.index(),
                        true,
                        1));
    }

    private static Optional<Correction> closeBraces(Situation situation) {
        GrammarAutomaton automaton = situation.automaton();
        int brace = situation.tokens().types().keyword("}");
        ParseState state = situation.state();
        for (int count = 1; count <= situation.blocks().size(); count++) {
            state = automaton.after(state, brace);
            if (state == null) {
                return Optional.empty();
            }
            if (situation.reach(state, situation.index()) >= Situation.BELIEVED) {
                return Optional.of(closed(situation, state, count));
            }
        }
        return Optional.empty();
    }

    private static Correction closed(Situation situation, ParseState state, int count) {
        Tokens tokens = situation.tokens();
        Block block = situation.blocks().getFirst();
        String braces = "} ".repeat(count).strip();
        String next = situation.isEnd() ? "" : Shown.quoted(situation.word());
        Text place = situation.isEnd()
                ? new Text("aan het einde", "at the end")
                : new Text("voor " + next, "before " + next);
        Text text = SyntaxTexts.closeBrace(block.shown(tokens), tokens.line(block.start()), braces, place);
        return new Correction(
                situation.isEnd() ? atEnd(situation, text) : situation.mistake(text, List.of()),
                state,
                situation.index(),
                true,
                -count);
    }

    // A piece without which what was written before it is not complete.
    private static Optional<Correction> piece(Situation situation) {
        return situation
                .expected()
                .filter(position -> !position.beginsClause())
                .filter(position ->
                        position.keyword().filter(PUNCTUATION::contains).isEmpty())
                .filter(position -> situation.reach(position, situation.index()) >= Situation.BELIEVED)
                .max(Comparator.comparingInt(position -> situation.reach(position, situation.index())))
                .map(position -> inserted(situation, position));
    }

    private static Correction inserted(Situation situation, Position position) {
        return new Correction(
                missing(situation, position), situation.automaton().after(position), situation.index());
    }

    private static Mistake missing(Situation situation, Position position) {
        int index = situation.index();
        Text label = position.keyword().isPresent()
                ? quoted(new Expectations(situation).phrase(position))
                : new Expectations(situation).label(position);
        if (index > 0 && situation.tokens().is(index - 1, ",")) {
            return situation.mistake(SyntaxTexts.missingBehindComma(label), index - 1, index - 1, List.of());
        }
        return situation.isEnd()
                ? atEnd(situation, SyntaxTexts.missingAtEnd(label))
                : situation.mistake(SyntaxTexts.missing(situation.word(), label), List.of());
    }

    private static Text quoted(String word) {
        return new Text("\"" + word + "\"", "\"" + word + "\"");
    }

    // The end of a file is shown at its last word, where it can be seen.
    private static Mistake atEnd(Situation situation, Text text) {
        int last = Math.max(0, situation.tokens().size() - 1);
        return situation.mistake(text, last, last, List.of());
    }
}
