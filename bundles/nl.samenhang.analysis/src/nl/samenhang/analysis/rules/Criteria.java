package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/** In which case a way of a route is taken. */
final class Criteria {

    private Criteria() {}

    /** Whether a way has a condition, or is taken when those of its step do not hold. */
    static boolean isGiven(Transition way) {
        return isDecision((Step) way.eContainer());
    }

    /**
     * Writes a condition for a way that has none; an "anders" that stands alone becomes a way with that condition. The only
     * way of a step is joined by one for when the condition does not hold, where the route has a place for that. The changes
     * are empty for an "anders" with a name that leads nowhere, as it could not be written anew.
     */
    static List<Change> additions(Transition way, String condition) {
        if (way.isOtherwise() && !Branches.isComplete(way)) {
            return List.of();
        }
        Step step = (Step) way.eContainer();
        Change given = way.isOtherwise()
                ? new Change.Replace(
                        step,
                        Literals.STEP__TRANSITIONS,
                        way,
                        Drafts.link(way.getKind(), condition, way.getTarget(), way.getDecidedBy()))
                : new Change.Add(way, Literals.TRANSITION__CONDITION, condition);
        return step.getTransitions().size() > 1
                ? List.of(given)
                : Stream.concat(Stream.of(given), otherwise(step, way.getTarget()))
                        .toList();
    }

    /** Writes out the way that a step takes by its place alone, under a condition. */
    static List<Change> additions(Step step, RouteNode next, String condition) {
        return Stream.concat(
                        Stream.of(new Change.Add(step, Literals.STEP__TRANSITIONS, Drafts.transition(condition, next))),
                        otherwise(step, next))
                .toList();
    }

    // On to the place that is listed next, else to an end.
    private static Stream<Change> otherwise(Step step, RouteNode target) {
        List<RouteNode> nodes = ((Route) step.eContainer()).getNodes();
        return Stream.concat(
                        nodes.stream().skip(nodes.indexOf(step) + 1L).limit(1),
                        nodes.stream().filter(RouteEnd.class::isInstance))
                .filter(place -> place != target)
                .limit(1)
                .map(place -> new Change.Add(step, Literals.STEP__TRANSITIONS, Drafts.otherwise(place)));
    }

    private static boolean isDecision(Step step) {
        return step.getTransitions().stream().anyMatch(way -> way.getCondition() != null);
    }
}
