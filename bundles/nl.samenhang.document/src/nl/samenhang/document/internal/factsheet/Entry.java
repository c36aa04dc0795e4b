package nl.samenhang.document.internal.factsheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;

/**
 * Where a signal comes into a route.
 *
 * @param route the route
 * @param step the first step; empty where the route has none
 */
record Entry(Route route, Optional<Step> step) {

    /** Where a signal leads. */
    static List<Entry> of(Signal signal) {
        return Names.known(signal.getLeadsTo()).stream().flatMap(Entry::of).toList();
    }

    private static Stream<Entry> of(RouteTarget target) {
        if (target instanceof Route route) {
            return Stream.of(new Entry(route, first(route)));
        }
        return target.eContainer() instanceof Route route
                ? Stream.of(new Entry(
                        route,
                        Optional.of(target).filter(Step.class::isInstance).map(Step.class::cast)))
                : Stream.empty();
    }

    /** The first step of a route. */
    static Optional<Step> first(Route route) {
        return steps(route).findFirst();
    }

    /** The steps of a route in the order of the text. */
    static Stream<Step> steps(Route route) {
        return route.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast);
    }
}
