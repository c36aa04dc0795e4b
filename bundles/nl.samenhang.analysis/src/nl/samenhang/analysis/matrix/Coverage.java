package nl.samenhang.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;

/**
 * What there is for an issue at a level.
 *
 * @param issue the issue
 * @param level the level
 * @param actions what is done
 * @param routes the routes that count for this level
 * @param gap whether a rule calls it a gap that there is nothing
 */
record Coverage(Issue issue, ActionLevel level, List<Action> actions, List<Route> routes, boolean gap) {

    static final String NOTHING = "Niets beschreven";

    static Coverage of(Issue issue, ActionLevel level, MatrixScope scope) {
        List<Route> routes =
                level == ActionLevel.INCIDENT ? scope.facts().routesFor(issue, RouteKind.SAFETY) : List.of();
        boolean gap = scope.findingsAt(issue, rules(level)).findAny().isPresent();
        return new Coverage(issue, level, Levels.actions(issue, level).toList(), routes, gap);
    }

    /** The rules that miss something at a level. */
    private static List<String> rules(ActionLevel level) {
        return switch (level) {
            case FOUNDATION -> List.of("R16");
            case UNIVERSAL_PREVENTION -> List.of("R15");
            case TARGETED_PREVENTION -> List.of("R15", "R17");
            case INCIDENT -> List.of("R14");
        };
    }

    boolean isFilled() {
        return !actions.isEmpty() || !routes.isEmpty();
    }

    Mark mark() {
        if (!isFilled()) {
            return gap ? Mark.GAP : Mark.EMPTY;
        }
        return actions.stream().noneMatch(Coverage::isLoose) ? Mark.FILLED : Mark.OPEN;
    }

    private static boolean isLoose(Action action) {
        return ActorNames.known(action.getActors()).isEmpty();
    }

    Cell cell() {
        List<String> lines = new ArrayList<>();
        if (!isFilled()) {
            lines.add(NOTHING);
        }
        if (!actions.isEmpty()) {
            lines.add(actions.size() == 1 ? "1 handeling" : actions.size() + " handelingen");
            carriers().forEach(lines::add);
        }
        routes.stream().map(Coverage::line).forEach(lines::add);
        return new Cell(mark(), lines, elements());
    }

    private static String line(Route route) {
        String title = ElementNames.title(route);
        boolean saysSo = title.toLowerCase(Locale.ROOT).split(" ", 2)[0].endsWith("route");
        return saysSo ? title : "Route " + title;
    }

    private Stream<String> carriers() {
        int loose = (int) actions.stream().filter(Coverage::isLoose).count();
        Stream<String> known = actors().isEmpty() ? Stream.of() : Stream.of("door " + ActorNames.enumerated(actors()));
        Stream<String> unknown =
                loose == 0 ? Stream.of() : Stream.of("bij " + DutchPhrases.number(loose) + " is niemand genoemd");
        return Stream.concat(known, unknown);
    }

    private List<Actor> actors() {
        return ActorNames.known(
                actions.stream().flatMap(action -> action.getActors().stream()).toList());
    }

    private List<String> elements() {
        Stream<String> names = Stream.concat(Stream.of(issue), routes.stream()).map(ElementNames::qualifiedName);
        return names.distinct().toList();
    }

    Sentence sentence() {
        int things = actions.size() + routes.size();
        String text = "Voor %s %s bij %s %s."
                .formatted(
                        DutchPhrases.quoted(ElementNames.title(issue)),
                        things == 1 ? "staat" : "staan",
                        Levels.inSentence(level),
                        Stream.of(toldActions(), toldRoutes())
                                .filter(part -> !part.isEmpty())
                                .reduce((one, other) -> one + ", en " + other)
                                .orElseThrow());
        return new Sentence(mark(), text, elements());
    }

    private String toldActions() {
        if (actions.isEmpty()) {
            return "";
        }
        return DutchPhrases.count(actions.size(), "handeling", "handelingen") + ", "
                + String.join(", ", carriers().toList());
    }

    private String toldRoutes() {
        if (routes.isEmpty()) {
            return "";
        }
        List<String> titles = routes.stream()
                .map(ElementNames::title)
                .map(DutchPhrases::quoted)
                .toList();
        return (routes.size() == 1 ? "de veiligheidsroute " : "de veiligheidsroutes ")
                + DutchPhrases.enumeration(titles);
    }
}
