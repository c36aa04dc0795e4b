package nl.samenhang.language.internal.syntax;

import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.internal.Alternatives;

/** Whatever else does not fit where it stands. Says what does, and looks for the place where the text makes sense again. */
final class MisplacedPieces implements Correction.Finder {

    private static final int ELEMENT = 3;
    private static final int OWNERS = 3;

    @Override
    public Optional<Correction> find(Situation situation) {
        return Optional.of(superfluousBrace(situation).orElseGet(() -> misplaced(situation)));
    }

    private static Optional<Correction> superfluousBrace(Situation situation) {
        if (!situation.tokens().is(situation.index(), "}")
                || !situation.blocks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                situation.mistake(SyntaxTexts.closedTwice(), List.of("")), situation.state(), situation.index() + 1));
    }

    private static Correction misplaced(Situation situation) {
        Tokens tokens = situation.tokens();
        int next = resumption(situation);
        boolean outside = next < tokens.size() && isElement(situation, next);
        return new Correction(
                mistake(situation, next),
                outside ? situation.outside() : situation.state(),
                next,
                true,
                outside ? Correction.ALL_CLOSED : 0);
    }

    private static Mistake mistake(Situation situation, int next) {
        if (situation.index() == 0) {
            return situation.mistake(SyntaxTexts.firstWord(), List.of());
        }
        Tokens tokens = situation.tokens();
        int index = situation.index();
        if (situation.isEnd()) {
            Text expected = new Expectations(situation).list();
            return situation.mistake(SyntaxTexts.unfinished(expected), index - 1, index - 1, List.of());
        }
        if (tokens.types().isOther(tokens.type(index))) {
            return stray(situation);
        }
        Expectations expectations = new Expectations(situation);
        if (expectations.isSingleValue()) {
            return situation.mistake(SyntaxTexts.belongs(situation.word(), expectations.list()), List.of());
        }
        String block =
                expectations.isListOfClauses() ? situation.blocks().getFirst().heading() : "";
        Text text = SyntaxTexts.misplaced(situation.word(), elsewhere(situation), block, expectations.list());
        return situation.mistake(text, List.of());
    }

    // The lexer reads a character outside the basic plane as two.
    private static Mistake stray(Situation situation) {
        int offset = situation.tokens().offset(situation.index());
        String character = Character.toString(situation.tokens().text().codePointAt(offset));
        return new Mistake(SyntaxTexts.strayCharacter(character), offset, character.length(), List.of(""));
    }

    // A clause that another element has: "het hoort bij vraagstuk".
    private static Text elsewhere(Situation situation) {
        List<Site> owners = situation
                .automaton()
                .positions(situation.word())
                .filter(Position::beginsClause)
                .filter(position ->
                        !position.beginsElement() || position.owner().isFile())
                .filter(position -> situation.reach(position, situation.index() + 1) >= Situation.BELIEVED)
                .map(position -> position.clauseOf().orElseThrow())
                .toList();
        List<String> headings = owners.stream().map(Site::heading).distinct().toList();
        if (headings.isEmpty() || headings.size() > OWNERS) {
            return new Text("", "");
        }
        return SyntaxTexts.elsewhere(owners.getFirst().isFile(), Alternatives.quoted(headings));
    }

    /** The next word that makes sense again, within the same block or as the start of another element. */
    private static int resumption(Situation situation) {
        Tokens tokens = situation.tokens();
        int depth = tokens.is(situation.index(), "{") ? 1 : 0;
        for (int next = situation.index() + 1; !tokens.isEnd(next); next++) {
            if (isElement(situation, next) || depth == 0 && makesSense(situation, next)) {
                return next;
            }
            if (tokens.is(next, "{")) {
                depth++;
            } else if (tokens.is(next, "}") && depth > 0) {
                depth--;
            }
        }
        return tokens.size();
    }

    private static boolean makesSense(Situation situation, int next) {
        return situation.reach(situation.state(), next) >= Situation.BELIEVED;
    }

    private static boolean isElement(Situation situation, int next) {
        return situation.tokens().startsLine(next) && situation.reach(situation.outside(), next) >= ELEMENT;
    }
}
