package nl.samenhang.language.internal.syntax;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with letters or signs that a name cannot have, and names between quotation marks. */
final class NameMistakes implements Correction.Finder {

    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'’-]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final String RULE_ID = "RuleId";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    @Override
    public Optional<Correction> find(Situation situation) {
        return situation.isEnd()
                ? Optional.empty()
                : accented(situation).or(() -> startingWithDigit(situation)).or(() -> quoted(situation));
    }

    // The name was read up to the letter that it cannot have, or not at all where that is its first.
    private static Optional<Correction> accented(Situation situation) {
        Tokens tokens = situation.tokens();
        int index = situation.index();
        boolean goesOn = index > 0 && tokens.isWord(index - 1) && tokens.end(index - 1) == tokens.offset(index);
        Optional<Position> begins = goesOn ? Optional.empty() : name(situation);
        int first = goesOn ? index - 1 : index;
        Matcher written = WRITTEN.matcher(tokens.text())
                .region(tokens.offset(first), tokens.text().length());
        if (!goesOn && begins.isEmpty() || !written.lookingAt()) {
            return Optional.empty();
        }
        String name = allowed(written.group());
        boolean mended = NAME.matcher(name).matches() && !name.equals(written.group());
        if (!mended) {
            return Optional.empty();
        }
        Mistake mistake = new Mistake(
                SyntaxTexts.letters(written.group(), name),
                written.start(),
                written.group().length(),
                List.of(name));
        ParseState state = begins.map(situation.automaton()::after).orElse(situation.state());
        return Optional.of(new Correction(mistake, state, tokens.at(written.end(), index + 1)));
    }

    // Camel case: "zorg-coördinator" becomes "zorgCoordinator".
    private static String allowed(String written) {
        StringBuilder name = new StringBuilder();
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        for (String part : plain.split("[^A-Za-z0-9_]+")) {
            boolean first = name.isEmpty() || part.isEmpty();
            name.append(first ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    private static Optional<Correction> startingWithDigit(Situation situation) {
        Tokens tokens = situation.tokens();
        int index = situation.index();
        Matcher written = WRITTEN.matcher(tokens.text())
                .region(tokens.offset(index), tokens.text().length());
        Optional<Position> name = name(situation);
        if (name.isEmpty()
                || !written.lookingAt()
                || !Character.isDigit(written.group().charAt(0))) {
            return Optional.empty();
        }
        int next = tokens.at(written.end(), index + 1);
        if (situation.reach(name.get(), next) == 0) {
            return Optional.empty();
        }
        Mistake mistake = new Mistake(
                SyntaxTexts.digit(written.group()),
                written.start(),
                written.group().length(),
                List.of());
        return Optional.of(new Correction(mistake, situation.automaton().after(name.get()), next));
    }

    // A text behind a name that is missing is its title; only where no name is missing, the marks are too many.
    private static Optional<Correction> quoted(Situation situation) {
        Tokens tokens = situation.tokens();
        int index = situation.index();
        if (!tokens.types().isText(tokens.type(index))) {
            return Optional.empty();
        }
        String text = situation.word().substring(1, situation.word().length() - 1);
        return name(situation)
                .filter(name -> NAME.matcher(text).matches())
                .filter(name -> situation.reach(name, index + 1) > situation.reach(name, index))
                .map(name -> new Correction(
                        situation.mistake(SyntaxTexts.quotedName(text), List.of(text)),
                        situation.automaton().after(name),
                        index + 1));
    }

    private static Optional<Position> name(Situation situation) {
        return situation
                .expected()
                .filter(position -> position.readsName(situation.tokens().types()))
                .filter(position -> position.rule().filter(RULE_ID::equals).isEmpty())
                .findFirst();
    }
}
