package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Role;

/**
 * What one actor does at each level.
 *
 * @param header who it is
 * @param mark whether the row stands for somebody, or for what is still open
 * @param actions what they do, at least one action
 */
record ActorRow(Header header, Mark mark, List<IssueAction> actions) {

    /** The row of an actor; empty where it does nothing. */
    static Optional<ActorRow> of(Actor actor, List<IssueAction> actions) {
        List<IssueAction> own =
                actions.stream().filter(each -> each.actors().contains(actor)).toList();
        Header header = new Header(ActorNames.of(actor), details(actor), List.of(ElementNames.qualifiedName(actor)));
        return own.isEmpty() ? Optional.empty() : Optional.of(new ActorRow(header, Mark.FILLED, own));
    }

    private static List<String> details(Actor actor) {
        if (!(actor instanceof Role role)) {
            return List.of();
        }
        List<Actor> filling = ActorNames.known(role.getFilledBy());
        return List.of(filling.isEmpty() ? "door niemand vervuld" : "vervuld door " + ActorNames.enumerated(filling));
    }

    /** The row of what nobody is named for; empty where somebody is named for all. */
    static Optional<ActorRow> ofNobody(List<IssueAction> actions) {
        List<IssueAction> loose = actions.stream().filter(IssueAction::isLoose).toList();
        return loose.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActorRow(new Header("Niemand genoemd", List.of()), Mark.OPEN, loose));
    }

    Row row() {
        return new Row(header, mark, Levels.ALL.stream().map(this::cell).toList());
    }

    private Cell cell(ActionLevel level) {
        List<IssueAction> here = at(level);
        if (here.isEmpty()) {
            return new Cell(Mark.EMPTY, List.of(), header.elements());
        }
        Stream<String> issues = here.stream().map(IssueAction::issue).map(ElementNames::qualifiedName);
        return new Cell(
                mark,
                here.stream().map(IssueAction::line).toList(),
                Stream.concat(header.elements().stream(), issues).distinct().toList());
    }

    private List<IssueAction> at(ActionLevel level) {
        return actions.stream().filter(each -> each.level() == level).toList();
    }

    /** A sentence for each level at which there is something. */
    Stream<Sentence> sentences() {
        return Levels.ALL.stream().filter(level -> !at(level).isEmpty()).map(this::sentence);
    }

    private Sentence sentence(ActionLevel level) {
        String told = DutchPhrases.enumeration(
                at(level).stream().map(IssueAction::told).toList());
        String text = mark == Mark.OPEN
                ? "Nog niemand doet bij %s: %s.".formatted(Levels.inSentence(level), told)
                : "%s doet bij %s: %s.".formatted(header.title(), Levels.inSentence(level), told);
        return new Sentence(mark, text, cell(level).elements());
    }
}
