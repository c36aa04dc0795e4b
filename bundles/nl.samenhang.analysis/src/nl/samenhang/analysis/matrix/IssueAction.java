package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionKind;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;

/**
 * An action with where it stands in the model.
 *
 * @param issue the issue it belongs to
 * @param level the level
 * @param action the action
 */
record IssueAction(Issue issue, ActionLevel level, Action action) {

    /** All actions of an issue, by level and within a level in the order of the text. */
    static Stream<IssueAction> of(Issue issue) {
        return Levels.ALL.stream()
                .flatMap(level -> Levels.actions(issue, level).map(action -> new IssueAction(issue, level, action)));
    }

    List<Actor> actors() {
        return ActorNames.known(action.getActors());
    }

    boolean isLoose() {
        return actors().isEmpty();
    }

    /** What is done, without a full stop behind it. Its kind goes first, unless it is plain or says so itself. */
    String text() {
        String text = Optional.ofNullable(action.getText())
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .map(given -> given.endsWith(".") ? given.substring(0, given.length() - 1) : given)
                .orElse("nog in te vullen");
        return action.getKind() == ActionKind.ACTION || saysItsKind(text)
                ? text
                : kind() + ": " + DutchPhrases.small(text);
    }

    private boolean saysItsKind(String text) {
        return text.regionMatches(true, 0, kind(), 0, kind().length());
    }

    private String kind() {
        return switch (action.getKind()) {
            case ACTION -> "Handeling";
            case INTERVENTION -> "Interventie";
            case GUEST_LESSON -> "Gastles";
            case PROGRAMME -> "Traject";
            case RESTORATION -> "Herstel";
        };
    }

    String line() {
        return text() + " (" + ElementNames.title(issue) + ")";
    }

    String told() {
        return DutchPhrases.quoted(text()) + " (" + ElementNames.title(issue) + ")";
    }

    Sentence looseNote() {
        String text = "Bij het vraagstuk %s staat niet wie de handeling %s verricht."
                .formatted(DutchPhrases.quoted(ElementNames.title(issue)), DutchPhrases.quoted(text()));
        return new Sentence(Mark.OPEN, text, List.of(ElementNames.qualifiedName(issue)));
    }
}
