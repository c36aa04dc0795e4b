package nl.samenhang.language.internal.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementKinds;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.internal.Alternatives;
import nl.samenhang.language.internal.EnglishNouns;
import org.eclipse.emf.ecore.EClass;

/** Names what may stand at a place, as a user would call it. All of it is read from the grammar. */
final class Expectations {

    private static final int SHOWN = 6;
    private static final Set<String> UNMENTIONED = Set.of(",", ".", "}");

    private final Situation situation;

    Expectations(Situation situation) {
        this.situation = situation;
    }

    /**
     * What may stand here, nearest first, at most about six things. At the start of a line that is what may begin there.
     *
     * @return the list, as it stands in a sentence; empty texts where nothing can be named
     */
    Text list() {
        List<Text> labels = shown().flatMap(this::labels).distinct().toList();
        String more = labels.size() > SHOWN ? ", …" : "";
        List<Text> first = labels.subList(0, Math.min(SHOWN, labels.size()));
        return new Text(
                String.join(", ", first.stream().map(Text::dutch).toList()) + more,
                String.join(", ", first.stream().map(Text::english).toList()) + more);
    }

    /** Whether every thing that may stand here begins a clause of the innermost open block. */
    boolean isListOfClauses() {
        return shown().allMatch(Position::beginsClause) && !situation.blocks().isEmpty();
    }

    /** Whether just one thing may stand here, and that is no word of the language. */
    boolean isSingleValue() {
        List<Position> all = shown().toList();
        return all.size() == 1
                && all.getFirst().keyword().isEmpty()
                && !all.getFirst().isChoice();
    }

    private Stream<Position> shown() {
        List<Position> all = situation
                .expected()
                .filter(position ->
                        position.keyword().filter(UNMENTIONED::contains).isEmpty())
                .sorted(Comparator.comparingInt(this::remoteness).thenComparingInt(Position::id))
                .toList();
        boolean beginsLine = situation.isOnNewLine() && all.stream().anyMatch(Position::beginsClause);
        return all.stream().filter(position -> !beginsLine || position.beginsClause());
    }

    // How many rules must be left to get from the last word to this place.
    private int remoteness(Position position) {
        Position last = situation.state().last();
        if (last == null) {
            return 0;
        }
        List<Site> around = position.clauseOf().orElseGet(position::owner).chain();
        List<Site> left = last.owner().chain();
        return (int) left.stream().takeWhile(site -> !around.contains(site)).count();
    }

    private Stream<Text> labels(Position position) {
        if (position.isChoice()) {
            return position.choices().stream().map(Expectations::same);
        }
        return Stream.of(label(position));
    }

    /** What a place is called in a sentence, with its article. */
    Text label(Position position) {
        if (position.isChoice()) {
            return Alternatives.quoted(position.choices());
        }
        return position.keyword().isPresent()
                ? same(phrase(position))
                : value(position, position.rule().orElseThrow());
    }

    private static Text value(Position position, String rule) {
        return switch (rule) {
            case "STRING" ->
                position.isTitle()
                        ? new Text("een titel tussen aanhalingstekens", "a title in quotation marks")
                        : new Text("een tekst tussen aanhalingstekens", "a text in quotation marks");
            case "DATE" -> new Text("een datum zoals 2026-09-01", "a date such as 2026-09-01");
            case "INT" -> new Text("een getal", "a number");
            case "RuleId" -> new Text("een regel zoals R24", "a rule such as R24");
            default -> position.target().map(Expectations::nameOf).orElse(new Text("een naam", "a name"));
        };
    }

    private static Text nameOf(EClass target) {
        Text kind = ElementKinds.label(target);
        return new Text("de naam van een " + kind.dutch(), "the name of " + EnglishNouns.withArticle(kind.english()));
    }

    /** The word of a place with those that must follow it: "hangt samen met". */
    String phrase(Position position) {
        List<String> words = new ArrayList<>();
        Optional<String> word = onlyWord(position);
        Position at = position;
        while (word.isPresent()) {
            words.add(word.get());
            BitSet next = at.followers();
            if (TokenTypes.isPunctuation(word.get()) || next.cardinality() != 1) {
                break;
            }
            at = situation.automaton().position(next.nextSetBit(0));
            word = onlyWord(at).filter(following -> !TokenTypes.isPunctuation(following));
        }
        return String.join(" ", words);
    }

    private Optional<String> onlyWord(Position position) {
        if (position.isChoice()) {
            List<String> words = position.choices();
            return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
        }
        return position.keyword();
    }

    private static Text same(String word) {
        return new Text(word, word);
    }
}
