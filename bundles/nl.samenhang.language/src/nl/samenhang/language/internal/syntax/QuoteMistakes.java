package nl.samenhang.language.internal.syntax;

import java.util.List;
import java.util.Optional;

/** Texts whose quotation marks are missing or of another kind, and comments that are not closed. */
final class QuoteMistakes implements Correction.Finder {

    private static final String CURLED = "‘’‚‛“”„‟«»'`´";
    private static final int LONGEST = 40;

    @Override
    public Optional<Correction> find(Situation situation) {
        Tokens tokens = situation.tokens();
        int index = situation.index();
        if (tokens.isUnclosedComment(index)) {
            Mistake mistake = situation.mistake(SyntaxTexts.unclosedComment(), List.of());
            return Optional.of(new Correction(mistake, situation.outside(), tokens.size(), false));
        }
        if (!tokens.isEnd(index) && tokens.types().isUnclosedText(tokens.type(index))) {
            return Optional.of(unclosed(situation));
        }
        return situation.expectedText().flatMap(text -> curled(situation, text).or(() -> bare(situation, text)));
    }

    // Where braces went under in the text, what follows cannot be relied on.
    private static Correction unclosed(Situation situation) {
        Optional<Position> expected = situation.expectedText();
        boolean trusted = expected.isPresent() && !situation.word().matches("(?s).*[{}].*");
        ParseState state = expected.map(situation.automaton()::after).orElse(situation.state());
        Mistake mistake = situation.mistake(SyntaxTexts.unclosedText(), List.of());
        return new Correction(mistake, state, situation.index() + 1, trusted);
    }

    private static Optional<Correction> curled(Situation situation, Position text) {
        Tokens tokens = situation.tokens();
        int offset = tokens.offset(situation.index());
        if (situation.isEnd() || CURLED.indexOf(tokens.text().charAt(offset)) < 0) {
            return Optional.empty();
        }
        int end = offset + 1;
        while (end < tokens.text().length() && "\r\n\"".indexOf(tokens.text().charAt(end)) < 0) {
            if (CURLED.indexOf(tokens.text().charAt(end)) >= 0 && isEndOfWord(tokens.text(), end + 1)) {
                return Optional.of(straight(situation, text, end));
            }
            end++;
        }
        return Optional.empty();
    }

    private static boolean isEndOfWord(String text, int offset) {
        return offset >= text.length() || !Character.isLetterOrDigit(text.charAt(offset));
    }

    private static Correction straight(Situation situation, Position text, int close) {
        Tokens tokens = situation.tokens();
        int offset = tokens.offset(situation.index());
        String replacement = "\"" + tokens.text().substring(offset + 1, close) + "\"";
        int next = tokens.at(close + 1, situation.index());
        Mistake mistake =
                new Mistake(SyntaxTexts.otherQuotes(replacement), offset, close + 1 - offset, List.of(replacement));
        return new Correction(mistake, situation.automaton().after(text), next);
    }

    // Words without quotation marks where a text is expected: as few as leave something that can be understood.
    private static Optional<Correction> bare(Situation situation, Position text) {
        Tokens tokens = situation.tokens();
        int index = situation.index();
        if (!tokens.isBare(index) || tokens.startsLine(index)) {
            return Optional.empty();
        }
        for (int last = index; last < index + LONGEST; last++) {
            if (tokens.isEnd(last) || last > index && tokens.startsLine(last)) {
                return Optional.empty();
            }
            if (tokens.types().isUnclosedText(tokens.type(last))) {
                return Optional.of(unopened(situation, text, last));
            }
            if (situation.reach(text, last + 1) > Situation.BELIEVED) {
                return Optional.of(quoted(situation, text, last));
            }
        }
        return Optional.empty();
    }

    private static Correction unopened(Situation situation, Position text, int last) {
        Mistake mistake = situation.mistake(SyntaxTexts.unopenedText(situation.word()), List.of());
        return new Correction(mistake, situation.automaton().after(text), last + 1, false);
    }

    private static Correction quoted(Situation situation, Position text, int last) {
        Tokens tokens = situation.tokens();
        int index = situation.index();
        String replacement = "\"" + tokens.text().substring(tokens.offset(index), tokens.end(last)) + "\"";
        Mistake mistake = situation.mistake(SyntaxTexts.noQuotes(replacement), index, last, List.of(replacement));
        return new Correction(mistake, situation.automaton().after(text), last + 1);
    }
}
