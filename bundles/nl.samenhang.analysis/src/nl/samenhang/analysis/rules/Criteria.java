package nl.samenhang.analysis.rules;

import nl.samenhang.analysis.Change;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/** In which case a way of a route is taken. */
final class Criteria {

    private Criteria() {}

    /** Whether a way has a condition, or is taken when those of its step do not hold. */
    static boolean isGiven(Transition way) {
        return way.getCondition() != null || way.isOtherwise() && isDecision((Step) way.eContainer());
    }

    /** Writes a condition for a way that has none; an "anders" that stands alone becomes a way with that condition. */
    static Change addition(Transition way, String condition) {
        return way.isOtherwise()
                ? new Change.Replace(
                        way.eContainer(),
                        Literals.STEP__TRANSITIONS,
                        way,
                        Drafts.link(way.getKind(), condition, way.getTarget(), way.getDecidedBy()))
                : new Change.Add(way, Literals.TRANSITION__CONDITION, condition);
    }

    private static boolean isDecision(Step step) {
        return step.getTransitions().stream().anyMatch(way -> way.getCondition() != null);
    }
}
