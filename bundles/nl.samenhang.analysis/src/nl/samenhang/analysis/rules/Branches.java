package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** New ways and new steps in a route that is there, so that whoever walked it before still can. */
final class Branches {

    private Branches() {}

    /** A way from one route into another; where help and safety hand over, somebody decides on it. */
    static Transition link(String condition, RouteNode target, RouteKind from, Actor decides) {
        RouteKind to = ((Route) target.eContainer()).getKind();
        if (from == to) {
            return Drafts.transition(condition, target);
        }
        TransitionKind kind = to == RouteKind.SAFETY ? TransitionKind.ESCALATION : TransitionKind.DEESCALATION;
        return Drafts.link(kind, condition, target, List.of(decides));
    }

    /** Adds conditional ways to a step; the way that it had without a condition becomes "anders". */
    static List<Change> additions(Step step, List<Transition> added) {
        List<Transition> present = step.getTransitions();
        Optional<Transition> conditional =
                present.stream().filter(way -> way.getCondition() != null).reduce((first, last) -> last);
        if (conditional.isPresent()) {
            return behind(conditional.get(), added);
        }
        if (!present.isEmpty()) {
            return beforeUnconditional(present.getFirst(), added);
        }
        return Stream.concat(added.stream(), next(step).map(Drafts::otherwise).stream())
                .<Change>map(way -> new Change.Add(step, SamenhangPackage.Literals.STEP__TRANSITIONS, way))
                .toList();
    }

    /** Whether all names of a way lead somewhere, so that it can be written anew. */
    static boolean isComplete(Transition way) {
        return way.getTarget() != null
                && !way.getTarget().eIsProxy()
                && way.getDecidedBy().stream().noneMatch(Actor::eIsProxy);
    }

    private static List<Change> beforeUnconditional(Transition present, List<Transition> added) {
        if (!isComplete(present)) {
            return behindUnfinished(present, added);
        }
        Transition kept = EcoreUtil.copy(present);
        kept.setOtherwise(true);
        Stream<Transition> others = Stream.concat(added.stream().skip(1), Stream.of(kept));
        Change first = new Change.Replace(
                present.eContainer(), SamenhangPackage.Literals.STEP__TRANSITIONS, present, added.getFirst());
        return Stream.concat(behind(present, others.toList()).stream(), Stream.of(first))
                .toList();
    }

    // A way whose names lead nowhere yet stays as it is written, and where it stands.
    private static List<Change> behindUnfinished(Transition present, List<Transition> added) {
        Stream<Change> marked = present.isOtherwise()
                ? Stream.empty()
                : Stream.of(new Change.Add(present, SamenhangPackage.Literals.TRANSITION__OTHERWISE, true));
        return Stream.concat(marked, behind(present, added).stream()).toList();
    }

    private static Optional<RouteNode> next(Step step) {
        List<RouteNode> nodes = ((Route) step.eContainer()).getNodes();
        return nodes.stream().skip(nodes.indexOf(step) + 1L).findFirst();
    }

    /**
     * Puts new steps on the way on from a step, one behind the other. The changes are empty where the step has no way on
     * that always remains. A way that scales up or down does so from the last of the new steps.
     */
    static List<Change> insertion(Step step, List<Step> added) {
        if (step.getTransitions().isEmpty()) {
            return behind(step, added);
        }
        return step.getTransitions().stream()
                .filter(way -> way.getCondition() == null && isComplete(way))
                .findFirst()
                .map(way -> redirected(way, added))
                .orElseGet(List::of);
    }

    private static List<Change> behind(EObject previous, List<? extends EObject> values) {
        return values.stream()
                .<Change>map(value -> new Change.AddBehind(previous, value))
                .toList();
    }

    private static List<Change> redirected(Transition way, List<Step> added) {
        added.getLast()
                .getTransitions()
                .add(
                        way.getKind() == TransitionKind.ONWARD
                                ? Drafts.transition(null, way.getTarget())
                                : Drafts.link(way.getKind(), null, way.getTarget(), way.getDecidedBy()));
        Change to = way.getKind() == TransitionKind.ONWARD
                ? new Change.Replace(
                        way, SamenhangPackage.Literals.TRANSITION__TARGET, way.getTarget(), added.getFirst())
                : new Change.Replace(
                        way.eContainer(),
                        SamenhangPackage.Literals.STEP__TRANSITIONS,
                        way,
                        way.isOtherwise()
                                ? Drafts.otherwise(added.getFirst())
                                : Drafts.transition(null, added.getFirst()));
        return Stream.concat(Stream.of(to), behind(way.eContainer(), added).stream())
                .toList();
    }
}
