package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;

/** Lets the signals that come straight to the care and safety house go to a step of the local partners first. */
final class LocalStepFirst {

    private final Step house;
    private final Route route;
    private final List<Signal> signals;
    private final RegionFacts facts;

    /** The step of the house, and the signals that lead straight to it. */
    LocalStepFirst(Step house, List<Signal> signals, RegionFacts facts) {
        this.house = house;
        this.route = (Route) house.eContainer();
        this.signals = signals;
        this.facts = facts;
    }

    /** The repairs, each with some more changes: by a local step that leads to the house already, else by a new one. */
    List<Repair> repairs(List<Change> more) {
        if (signals.isEmpty()) {
            return List.of();
        }
        List<Repair> present = localSteps()
                .map(step -> repair(
                        Text.format(
                                "Laat de signalen eerst naar de stap \"%s\" leiden",
                                "Let the signals lead to the step \"%s\" first", ElementNames.title(step)),
                        Stream.concat(redirections(step), more.stream())))
                .toList();
        return present.isEmpty() ? newSteps(more) : present;
    }

    private Stream<Step> localSteps() {
        return facts.routes().incoming(house).stream()
                .map(RouteGraph.Edge::source)
                .filter(step -> !CareAndSafetyHouseTooSoon.isOfTheHouse(step)
                        && facts.routes().isReachable(step))
                .distinct()
                .limit(Candidates.MOST);
    }

    // Without an end there is nowhere to go on to when the local step is enough.
    private List<Repair> newSteps(List<Change> more) {
        return route.getNodes().getLast() instanceof RouteEnd end
                ? StepCandidates.forRoute(route, facts).stream()
                        .filter(actor -> !CareAndSafetyHouseTooSoon.isHouse(actor))
                        .limit(Candidates.MOST)
                        .map(actor -> newStep(actor, end, more))
                        .toList()
                : List.of();
    }

    private Repair newStep(Actor actor, RouteEnd end, List<Change> more) {
        Step local = Drafts.step(FreshNames.of("lokaalWegen", facts.region()), "Lokaal wegen", List.of(actor));
        local.getTransitions().add(Drafts.transition(Drafts.fillIn(CareAndSafetyHouseTooSoon.WHEN), house));
        local.getTransitions().add(Drafts.otherwise(end));
        return repair(
                Text.format(
                        "Laat \"%s\" eerst lokaal wegen",
                        "Let \"%s\" weigh it locally first", ElementNames.title(actor)),
                Stream.of(Stream.of(new Change.AddBehind(end, local)), redirections(local), more.stream())
                        .flatMap(changes -> changes));
    }

    private static Repair repair(Text title, Stream<? extends Change> changes) {
        return new Repair(title, changes.<Change>map(change -> change).toList());
    }

    private Stream<Change> redirections(Step local) {
        return signals.stream().flatMap(signal -> redirections(signal, local));
    }

    // A signal may name both the route and its first step, and the local step too; that one is then named once.
    private Stream<Change> redirections(Signal signal, Step local) {
        List<RouteTarget> entries =
                signal.getLeadsTo().stream().filter(this::isStraight).distinct().toList();
        int replaced = signal.getLeadsTo().contains(local) ? 0 : 1;
        return Stream.concat(
                entries.stream()
                        .limit(replaced)
                        .map(entry -> new Change.Replace(signal, Literals.SIGNAL__LEADS_TO, entry, local)),
                entries.stream()
                        .skip(replaced)
                        .map(entry -> new Change.Remove(signal, Literals.SIGNAL__LEADS_TO, entry)));
    }

    private boolean isStraight(RouteTarget target) {
        return target == house || target == route && route.getNodes().getFirst() == house;
    }
}
