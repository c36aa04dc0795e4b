package nl.samenhang.diagram.internal.views;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Transition;

/** What stands beside the edge of a transition. */
final class TransitionWords {

    private TransitionWords() {}

    /** When the transition is taken, and who decides on it; empty where the text says neither. */
    static List<String> of(Transition transition) {
        Stream<String> decided =
                transition.getDecidedBy().isEmpty() ? Stream.of() : Stream.of(decided(transition.getDecidedBy()));
        return Stream.concat(condition(transition), decided).toList();
    }

    private static Stream<String> condition(Transition transition) {
        if (transition.getCondition() != null) {
            return Stream.of("als " + transition.getCondition());
        }
        return transition.isOtherwise() ? Stream.of("anders") : Stream.of();
    }

    /** Who decides, as in "besluit: Mentor". */
    static String decided(List<Actor> deciders) {
        return "besluit: " + Enumeration.of(deciders, ElementNames::title).dutch();
    }
}
