package nl.samenhang.analysis.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Participation;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;

/**
 * The VERI matrix: who is responsible, finally accountable, consulted and informed in each step, by route. Roles and
 * departments count for the partners behind them. The model implies no accountable party where a step names none.
 */
final class ResponsibilityMatrix implements MatrixKind {

    private static final List<Legend> LEGEND = legend();

    @Override
    public String id() {
        return "veri";
    }

    @Override
    public String title() {
        return "VERI-matrix";
    }

    private static List<Legend> legend() {
        List<Legend> legend = new ArrayList<>();
        for (Responsibility part : Responsibility.values()) {
            legend.add(new Legend(part.letter(), part.meaning()));
        }
        legend.add(
                new Legend(
                        "E*",
                        "de rol die eindverantwoordelijk is, wordt door meer partners vervuld; wie het is, hangt af van de jongere"));
        legend.add(Legend.of(Mark.OPEN, "het model noemt niemand"));
        legend.add(Legend.of(Mark.CONFLICT, "bij deze stap is meer dan één partij eindverantwoordelijk"));
        return List.copyOf(legend);
    }

    @Override
    public Matrix of(MatrixScope scope) {
        List<RouteRows> routes = scope.routes().stream()
                .map(RouteRows::of)
                .filter(route -> !route.rows().isEmpty())
                .toList();
        List<StepRow> rows =
                routes.stream().flatMap(route -> route.rows().stream()).toList();
        List<Partner> columns = partners(scope, rows);
        return new Matrix(
                id(),
                title(),
                scope.subject(),
                scope.region().referenceDate(),
                "Route",
                "Stap",
                columns.stream().map(partner -> header(partner, scope)).toList(),
                routes.stream().map(route -> route.group(columns)).toList(),
                LEGEND,
                notes(scope, rows, columns),
                description(routes, rows));
    }

    /** A route with its steps. */
    private record RouteRows(Route route, List<StepRow> rows) {

        static RouteRows of(Route route) {
            return new RouteRows(
                    route,
                    route.getNodes().stream()
                            .filter(Step.class::isInstance)
                            .map(node -> new StepRow(route, (Step) node))
                            .toList());
        }

        RowGroup group(List<Partner> columns) {
            Header header = new Header(ElementNames.title(route), List.of(ElementNames.qualifiedName(route)));
            return new RowGroup(
                    header, rows.stream().map(row -> row.row(columns)).toList());
        }
    }

    // In the order of the text; who has no part would only make the matrix wider, and is told in a note.
    private static List<Partner> partners(MatrixScope scope, List<StepRow> rows) {
        Set<Partner> involved = new LinkedHashSet<>();
        rows.forEach(row -> involved.addAll(row.partners()));
        return scope.region().partners().stream().filter(involved::contains).toList();
    }

    private static Header header(Partner partner, MatrixScope scope) {
        boolean left = scope.facts().participation().hasLeft(partner);
        return new Header(
                ElementNames.title(partner),
                left ? List.of("niet meer betrokken") : List.of(),
                List.of(ElementNames.qualifiedName(partner)));
    }

    private static List<Sentence> notes(MatrixScope scope, List<StepRow> rows, List<Partner> columns) {
        List<Sentence> notes = new ArrayList<>();
        if (rows.isEmpty()) {
            notes.add(new Sentence(
                    Mark.OPEN,
                    "Er zijn hier nog geen routes met stappen. Voeg “route …” toe aan het model.",
                    List.of()));
        }
        rows.stream().flatMap(StepRow::notes).forEach(notes::add);
        divided(rows.stream()
                        .map(StepRow::dividedRole)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .ifPresent(notes::add);
        withoutPart(scope, columns).ifPresent(notes::add);
        return notes;
    }

    private static Optional<Sentence> divided(List<Actor> roles) {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        String told = roles.stream().map(ResponsibilityMatrix::filled).collect(Collectors.joining(" "));
        String which = roles.size() == 1 ? "deze rol" : "een van deze rollen";
        String text = told + " Waar " + which
                + " eindverantwoordelijk is, staat E* bij elk van hen; wie het is, hangt af van de jongere.";
        return Optional.of(new Sentence(Mark.DIVIDED, text, ActorNames.names(roles)));
    }

    private static String filled(Actor role) {
        return "%s wordt vervuld door %s."
                .formatted(
                        DutchPhrases.quoted(ElementNames.title(role)),
                        ActorNames.enumerated(Participation.partnersBehind(List.of(role))));
    }

    private static Optional<Sentence> withoutPart(MatrixScope scope, List<Partner> columns) {
        List<Partner> others = scope.region().partners().stream()
                .filter(partner -> !columns.contains(partner))
                .filter(partner -> !scope.facts().participation().hasLeft(partner))
                .toList();
        if (columns.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        String text = "Zonder taak in deze stappen: " + ActorNames.enumerated(others) + ".";
        return Optional.of(new Sentence(text, ActorNames.names(others)));
    }

    private static List<Sentence> description(List<RouteRows> routes, List<StepRow> rows) {
        List<String> names =
                ActorNames.names(routes.stream().map(RouteRows::route).toList());
        Sentence size = new Sentence(
                "De VERI-matrix laat van %s in %s zien wie verantwoordelijk is, wie eindverantwoordelijk, wie geraadpleegd wordt en wie bericht krijgt."
                        .formatted(
                                DutchPhrases.count(rows.size(), "stap", "stappen"),
                                DutchPhrases.count(routes.size(), "route", "routes")),
                names);
        return Stream.concat(Stream.of(size), rows.stream().map(StepRow::sentence))
                .toList();
    }
}
