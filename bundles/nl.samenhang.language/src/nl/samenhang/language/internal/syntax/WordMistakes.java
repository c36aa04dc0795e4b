package nl.samenhang.language.internal.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.internal.Alternatives;
import nl.samenhang.language.internal.EditDistance;

/** One word in the place of another: a misspelt word of the language, an unknown choice, a date in another notation. */
final class WordMistakes implements Correction.Finder {

    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

    /** A word of the language that may have been meant. */
    private record Near(Position position, String word, int distance) {}

    @Override
    public Optional<Correction> find(Situation situation) {
        if (situation.isEnd()) {
            return Optional.empty();
        }
        return date(situation)
                .or(() -> nearWord(situation))
                .or(() -> choice(situation))
                .or(() -> reserved(situation));
    }

    private static Optional<Correction> date(Situation situation) {
        Tokens tokens = situation.tokens();
        int offset = tokens.offset(situation.index());
        return situation
                .expectedRule("DATE")
                .flatMap(position -> DateNotation.at(tokens.text(), offset).map(found -> {
                    String iso = found.date().toString();
                    String written = tokens.text().substring(offset, offset + found.length());
                    int next = tokens.at(offset + found.length(), situation.index());
                    Mistake mistake = new Mistake(SyntaxTexts.date(written, iso), offset, found.length(), List.of(iso));
                    return new Correction(mistake, situation.automaton().after(position), next);
                }));
    }

    // A word of the language is often written with a hyphen: "doe-agenda".
    private static Optional<Correction> nearWord(Situation situation) {
        Tokens tokens = situation.tokens();
        int index = situation.index();
        int offset = tokens.offset(index);
        Matcher written =
                WRITTEN.matcher(tokens.text()).region(offset, tokens.text().length());
        if (!tokens.isWord(index) || !written.lookingAt()) {
            return Optional.empty();
        }
        String word = written.group();
        int next = tokens.at(written.end(), index + 1);
        return situation
                .expected()
                .flatMap(position -> near(word, position))
                .filter(near -> situation.reach(near.position(), next) > 0)
                .min(Comparator.comparingInt(Near::distance))
                .map(near -> new Correction(
                        new Mistake(
                                SyntaxTexts.nearWord(word, near.word()), offset, word.length(), List.of(near.word())),
                        situation.automaton().after(near.position()),
                        next));
    }

    private static Stream<Near> near(String word, Position position) {
        return words(position).stream()
                .filter(keyword -> !TokenTypes.isPunctuation(keyword))
                .map(keyword -> new Near(position, keyword, distance(word, keyword)))
                .filter(near -> near.distance() <= limit(near.word()));
    }

    private static List<String> words(Position position) {
        return position.keyword().map(List::of).orElseGet(position::choices);
    }

    private static int distance(String word, String keyword) {
        return EditDistance.between(word.toLowerCase(Locale.ROOT), keyword.toLowerCase(Locale.ROOT), limit(keyword));
    }

    private static int limit(String keyword) {
        return keyword.length() < 4 ? 0 : keyword.length() < 8 ? 1 : 2;
    }

    private static Optional<Correction> choice(Situation situation) {
        int index = situation.index();
        List<Position> choices = situation.expected().toList();
        if (!situation.tokens().isWord(index) || !choices.stream().allMatch(Position::isChoice)) {
            return Optional.empty();
        }
        Position first = choices.getFirst();
        if (situation.reach(first, index + 1) == 0) {
            return Optional.empty();
        }
        List<String> words = first.choices();
        Text text = SyntaxTexts.choice(situation.word(), Alternatives.quoted(words));
        return Optional.of(new Correction(
                situation.mistake(text, List.of()), situation.automaton().after(first), index + 1));
    }

    private static Optional<Correction> reserved(Situation situation) {
        int index = situation.index();
        Tokens tokens = situation.tokens();
        if (!tokens.isWord(index) || !tokens.types().isKeyword(tokens.type(index))) {
            return Optional.empty();
        }
        return situation
                .expected()
                .filter(position -> position.readsName(tokens.types()))
                .filter(name ->
                        situation.reach(name, index + 1) >= Math.max(Situation.BELIEVED, situation.reach(name, index)))
                .findFirst()
                .map(name -> new Correction(
                        situation.mistake(SyntaxTexts.reserved(situation.word()), List.of("^" + situation.word())),
                        situation.automaton().after(name),
                        index + 1));
    }
}
