package nl.samenhang.language.internal.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;

/**
 * A place where a text stops following the grammar.
 *
 * @param automaton the grammar
 * @param tokens the words of the text
 * @param index the first word that does not fit
 * @param state how far the text was understood before it
 * @param blocks the blocks that are open here, the innermost first
 */
record Situation(GrammarAutomaton automaton, Tokens tokens, int index, ParseState state, List<Block> blocks) {

    /** So many words must be understood behind a correction before it is believed. */
    static final int BELIEVED = 2;

    /** How far ahead is looked. */
    private static final int AHEAD = 4;

    Stream<Position> expected() {
        return automaton.expected(state);
    }

    Optional<Position> expectedKeyword(String keyword) {
        return expected().filter(position -> position.isKeyword(keyword)).findFirst();
    }

    Optional<Position> expectedText() {
        return expectedRule("STRING");
    }

    Optional<Position> expectedRule(String rule) {
        return expected()
                .filter(position -> position.rule().filter(rule::equals).isPresent())
                .findFirst();
    }

    boolean isOnNewLine() {
        return tokens.startsLine(index);
    }

    /** The state outside all braces of this file. */
    ParseState outside() {
        String first = tokens.size() == 0 ? "" : tokens.word(0);
        ParseState outside = automaton.outside(first);
        return outside.expected().isEmpty() ? automaton.outside("regio") : outside;
    }

    String word() {
        return tokens.word(index);
    }

    boolean isEnd() {
        return tokens.isEnd(index);
    }

    /** How many of the next words are understood when a word of this position is thought to stand before them. */
    int reach(Position position, int next) {
        return reach(automaton.after(position), next);
    }

    /** How many of the next words are understood in a state. The end of the text counts for as many as are looked at. */
    int reach(ParseState from, int next) {
        ParseState at = from;
        for (int count = 0; count < AHEAD; count++) {
            if (tokens.isEnd(next + count)) {
                return at.complete() ? AHEAD : count;
            }
            at = automaton.after(at, tokens.type(next + count));
            if (at == null) {
                return count;
            }
        }
        return AHEAD;
    }

    Mistake mistake(Text text, List<String> replacements) {
        return mistake(text, index, index, replacements);
    }

    /** A mistake that spans the words from one to another. */
    Mistake mistake(Text text, int from, int to, List<String> replacements) {
        int offset = tokens.offset(from);
        return new Mistake(text, offset, tokens.end(to) - offset, replacements);
    }
}
