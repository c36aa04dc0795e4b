package nl.samenhang.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;

/** One issue in the coverage matrix: its owner, and what there is at each level. */
final class CoverageRow {

    private static final List<String> NO_OWNER = List.of("R01");
    private static final List<String> SEVERAL_OWNERS = List.of("R02");
    private static final List<String> TOLD_IN_NOTES = List.of("R01", "R02", "R14", "R15", "R16", "R17");

    private final Issue issue;
    private final MatrixScope scope;
    private final List<Actor> owners;
    private final List<Coverage> levels;

    CoverageRow(Issue issue, MatrixScope scope) {
        this.issue = issue;
        this.scope = scope;
        this.owners = ActorNames.known(issue.getOwners());
        this.levels = Levels.ALL.stream()
                .map(level -> Coverage.of(issue, level, scope))
                .toList();
    }

    Row row() {
        Header header = new Header(title(), List.of(owner()), names());
        return new Row(header, mark(), levels.stream().map(Coverage::cell).toList());
    }

    private Mark mark() {
        if (found(NO_OWNER)) {
            return Mark.GAP;
        }
        return found(SEVERAL_OWNERS) ? Mark.CONFLICT : Mark.FILLED;
    }

    private boolean found(List<String> rules) {
        return scope.findingsAt(issue, rules).findAny().isPresent();
    }

    private String owner() {
        String sign = mark().asksAttention() ? mark().sign() + ": " : "";
        String owner = switch (owners.size()) {
            case 0 -> "geen eigenaar";
            case 1 -> "eigenaar: " + ActorNames.of(owners.getFirst());
            default -> "eigenaren: " + ActorNames.enumerated(owners);
        };
        return sign.isEmpty() ? DutchPhrases.capital(owner) : sign + owner;
    }

    Stream<Sentence> notes() {
        return scope.findingsAt(issue, TOLD_IN_NOTES)
                .map(finding -> new Sentence(
                        finding.rule().equals("R02") ? Mark.CONFLICT : Mark.GAP,
                        finding.message().dutch(),
                        names()));
    }

    Stream<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(mark(), ownerInSentence(), names()));
        levels.stream().filter(Coverage::isFilled).map(Coverage::sentence).forEach(sentences::add);
        emptyAs(Mark.EMPTY, "Voor %s staat niets bij %s.", sentences);
        emptyAs(Mark.GAP, "Voor %s staat niets bij %s, en dat is een hiaat.", sentences);
        return sentences.stream();
    }

    private String ownerInSentence() {
        String quoted = DutchPhrases.quoted(title());
        return switch (owners.size()) {
            case 0 -> quoted + " heeft geen eigenaar.";
            case 1 -> quoted + " heeft als eigenaar " + ActorNames.of(owners.getFirst()) + ".";
            default -> quoted + " heeft meer dan één eigenaar: " + ActorNames.enumerated(owners) + ".";
        };
    }

    private void emptyAs(Mark mark, String sentence, List<Sentence> sentences) {
        List<ActionLevel> empty = levels.stream()
                .filter(level -> level.mark() == mark)
                .map(Coverage::level)
                .toList();
        if (!empty.isEmpty()) {
            String text = sentence.formatted(DutchPhrases.quoted(title()), Levels.enumerated(empty));
            sentences.add(new Sentence(mark, text, names()));
        }
    }

    private String title() {
        return ElementNames.title(issue);
    }

    private List<String> names() {
        return List.of(ElementNames.qualifiedName(issue));
    }
}
