package nl.samenhang.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.Region;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Partner;

/** The framework of actions (handelingskader): what each actor does at each level, and for which issue. */
final class ActionMatrix implements MatrixKind {

    private static final List<Legend> LEGEND = List.of(
            new Legend("(…)", "achter een handeling staat tussen haakjes bij welk vraagstuk zij hoort"),
            Legend.of(Mark.OPEN, "bij deze handeling noemt het model niemand die haar verricht"));

    @Override
    public String id() {
        return "handelingskader";
    }

    @Override
    public String title() {
        return "Handelingskader";
    }

    @Override
    public Matrix of(MatrixScope scope) {
        List<IssueAction> actions =
                scope.issues().stream().flatMap(IssueAction::of).toList();
        List<ActorRow> partners = rows(partnersAndDepartments(scope.region()), actions);
        List<ActorRow> roles = rows(scope.region().roles(), actions);
        List<ActorRow> nobody = ActorRow.ofNobody(actions).stream().toList();
        List<RowGroup> groups = Stream.of(
                        group("Partners en afdelingen", partners),
                        group("Rollen", roles),
                        group("Nog niet verdeeld", nobody))
                .flatMap(Optional::stream)
                .toList();
        List<ActorRow> all =
                Stream.of(partners, roles, nobody).flatMap(List::stream).toList();
        return new Matrix(
                id(),
                title(),
                scope.subject(),
                scope.region().referenceDate(),
                "Soort",
                "Wie",
                Levels.columns(),
                groups,
                LEGEND,
                notes(scope, actions),
                description(actions, all));
    }

    private static List<Actor> partnersAndDepartments(Region region) {
        return region.partners().stream()
                .flatMap(partner -> Stream.concat(Stream.<Actor>of(partner), partner.getDepartments().stream()))
                .toList();
    }

    private static List<ActorRow> rows(List<? extends Actor> actors, List<IssueAction> actions) {
        return actors.stream()
                .map(actor -> ActorRow.of(actor, actions))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RowGroup> group(String title, List<ActorRow> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowGroup(
                        new Header(title, List.of()),
                        rows.stream().map(ActorRow::row).toList()));
    }

    private static List<Sentence> notes(MatrixScope scope, List<IssueAction> actions) {
        List<Sentence> notes = new ArrayList<>();
        if (actions.isEmpty()) {
            notes.add(new Sentence(
                    Mark.OPEN,
                    "Er zijn hier nog geen handelingen. Vul bij een vraagstuk “sterke basis”, “preventie algemeen”, “preventie gericht” en “incident” in.",
                    ActorNames.names(scope.issues())));
            return notes;
        }
        actions.stream()
                .filter(IssueAction::isLoose)
                .map(IssueAction::looseNote)
                .forEach(notes::add);
        withoutAction(scope, actions).ifPresent(notes::add);
        return notes;
    }

    // A partner acts too where one of its departments does, or somebody in a role that it fills.
    private static Optional<Sentence> withoutAction(MatrixScope scope, List<IssueAction> actions) {
        Set<Partner> acting = Participation.partnersBehind(
                actions.stream().flatMap(action -> action.actors().stream()).toList());
        List<Partner> others = scope.region().partners().stream()
                .filter(partner -> !acting.contains(partner))
                .filter(partner -> !scope.facts().participation().hasLeft(partner))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "Zonder handeling, ook via een afdeling of rol: " + ActorNames.enumerated(others) + ".",
                        ActorNames.names(others)));
    }

    private static List<Sentence> description(List<IssueAction> actions, List<ActorRow> rows) {
        Sentence size = new Sentence(
                "Het handelingskader laat van %s zien wie wat doet, op vier niveaus: %s."
                        .formatted(
                                DutchPhrases.count(actions.size(), "handeling", "handelingen"),
                                Levels.enumerated(Levels.ALL)),
                List.of());
        return Stream.concat(Stream.of(size), rows.stream().flatMap(ActorRow::sentences))
                .toList();
    }
}
