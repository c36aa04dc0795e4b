package nl.samenhang.language.internal.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * The grammar as a finite automaton: which word may follow which. It says at every place of a text what is expected
 * there, which the generated parser cannot say. Since no rule of the grammar contains itself, all rules are written out
 * where they are called.
 */
@Singleton
final class GrammarAutomaton {

    /** A piece of the grammar: where it begins, where it ends, and whether it may be absent. */
    private record Piece(BitSet firsts, BitSet lasts, boolean optional) {}

    private final TokenTypes tokenTypes;
    private final List<Position> positions = new ArrayList<>();
    private final Piece file;

    /**
     * Writes out the grammar.
     *
     * @param grammar the grammar, without a rule that contains itself
     * @param tokenTypes the numbers of the words
     */
    @Inject
    GrammarAutomaton(RegioGrammarAccess grammar, TokenTypes tokenTypes) {
        this.tokenTypes = tokenTypes;
        ParserRule rule = grammar.getSourceFileRule();
        file = piece(rule.getAlternatives(), new Site(rule, null, null));
    }

    /** The state in which nothing has been read. */
    ParseState start() {
        return new ParseState(file.firsts(), false, null);
    }

    /**
     * The state after one more word.
     *
     * @param state the state before it
     * @param type the type of the word; negative for the end of the text
     * @return the state; null where the word does not fit
     */
    ParseState after(ParseState state, int type) {
        BitSet expected = new BitSet();
        boolean complete = false;
        Position last = null;
        for (int id = state.expected().nextSetBit(0);
                id >= 0;
                id = state.expected().nextSetBit(id + 1)) {
            Position position = positions.get(id);
            if (position.fits(type)) {
                expected.or(position.followers());
                complete |= file.lasts().get(id);
                last = position;
            }
        }
        return last == null ? null : new ParseState(expected, complete, last);
    }

    /** The state after the word that stands at a position. */
    ParseState after(Position position) {
        return new ParseState(position.followers(), file.lasts().get(position.id()), position);
    }

    /** The positions that are expected in a state, in the order of the grammar. */
    Stream<Position> expected(ParseState state) {
        return state.expected().stream().mapToObj(positions::get);
    }

    Position position(int id) {
        return positions.get(id);
    }

    /** The state outside all braces of a file that begins with a word. */
    ParseState outside(String heading) {
        BitSet starts = new BitSet();
        positions.stream()
                .filter(Position::beginsElement)
                .filter(position -> position.clauseOf().orElseThrow().heading().equals(heading))
                .forEach(position -> starts.set(position.id()));
        return new ParseState(starts, true, null);
    }

    /** All positions at which a word of the language stands. */
    Stream<Position> positions(String keyword) {
        return positions.stream().filter(position -> position.isKeyword(keyword));
    }

    private Piece piece(AbstractElement element, Site site) {
        Piece once = once(element, site);
        if (GrammarUtil.isMultipleCardinality(element)) {
            connect(once.lasts(), once.firsts());
            if (isBody(element, site)) {
                once.firsts().stream().mapToObj(positions::get).forEach(first -> first.beginClauseOf(site));
            }
        }
        boolean optional = once.optional() || GrammarUtil.isOptionalCardinality(element);
        return new Piece(once.firsts(), once.lasts(), optional);
    }

    // What is repeated between braces, or in a file outside all braces.
    private static boolean isBody(AbstractElement element, Site site) {
        return element.eContainer() instanceof Group group
                && (site.isFile() && group == site.rule().getAlternatives()
                        || group.getElements().stream()
                                .anyMatch(sibling -> sibling instanceof Keyword brace
                                        && brace.getValue().equals("{")));
    }

    private Piece once(AbstractElement element, Site site) {
        return switch (element) {
            case Keyword keyword -> position(keyword, site, tokenTypes.of(keyword));
            case RuleCall call -> called(call, site);
            case Assignment assignment -> piece(assignment.getTerminal(), site);
            case CrossReference reference -> piece(reference.getTerminal(), site);
            case Group group -> sequence(group.getElements(), site);
            case Alternatives alternatives -> choice(alternatives.getElements(), site);
            case Action action -> new Piece(new BitSet(), new BitSet(), true);
            default ->
                throw new IllegalStateException(
                        "Unknown to the automaton: " + element.eClass().getName());
        };
    }

    private Piece called(RuleCall call, Site site) {
        AbstractRule rule = call.getRule();
        BitSet words = tokenTypes.of(rule);
        return words.isEmpty()
                ? piece(rule.getAlternatives(), new Site((ParserRule) rule, call, site))
                : position(call, site, words);
    }

    private Piece position(AbstractElement element, Site site, BitSet types) {
        Position position = new Position(positions.size(), element, site, types);
        positions.add(position);
        BitSet alone = new BitSet();
        alone.set(position.id());
        return new Piece(alone, alone, false);
    }

    private Piece sequence(List<AbstractElement> elements, Site site) {
        Piece all = new Piece(new BitSet(), new BitSet(), true);
        for (AbstractElement element : elements) {
            Piece next = piece(element, site);
            connect(all.lasts(), next.firsts());
            BitSet firsts = all.optional() ? union(all.firsts(), next.firsts()) : all.firsts();
            BitSet lasts = next.optional() ? union(all.lasts(), next.lasts()) : next.lasts();
            all = new Piece(firsts, lasts, all.optional() && next.optional());
        }
        return all;
    }

    private Piece choice(List<AbstractElement> elements, Site site) {
        Piece all = new Piece(new BitSet(), new BitSet(), false);
        for (AbstractElement element : elements) {
            Piece one = piece(element, site);
            all = new Piece(
                    union(all.firsts(), one.firsts()),
                    union(all.lasts(), one.lasts()),
                    all.optional() || one.optional());
        }
        return all;
    }

    private void connect(BitSet lasts, BitSet firsts) {
        IntStream ends = lasts.stream();
        ends.forEach(id -> positions.get(id).followers().or(firsts));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
