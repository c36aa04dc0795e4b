package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.Route;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;

/**
 * R33: the care and safety house (zorg- en veiligheidshuis) is reached without a local step before it, or without a
 * criterion. It is meant for what local partners cannot solve.
 */
public final class CareAndSafetyHouseTooSoon implements GapRule {

    /** What a criterion for the house has to answer. */
    static final String WHEN = "wanneer is de lokale aanpak niet genoeg?";

    private static final RuleInfo INFO = new RuleInfo(
            "R33",
            Severity.WARNING,
            new Text("Te snel naar het zorg- en veiligheidshuis", "Too soon to the care and safety house"),
            new Text(
                    "Het zorg- en veiligheidshuis is er voor wat lokale partners niet alleen kunnen. Zonder lokale stap of criterium loopt het vol.",
                    "The care and safety house is for what local partners cannot do alone. Without a local step or a criterion it overflows."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner school "Vmbo Het Baken" soort schoolVo
            partner huis "Zorg- en veiligheidshuis" soort zvh
            route veilig "Veiligheidsroute" soort veiligheid {
                stap weging "Weging" door school
                stap plan "Plan maken" door huis
                einde klaar "Afgerond"
            }
            """, "veilig.plan", """
            partner school "Vmbo Het Baken" soort schoolVo
            partner huis "Zorg- en veiligheidshuis" soort zvh
            route veilig "Veiligheidsroute" soort veiligheid {
                stap weging "Weging" door school { als "de lokale aanpak niet genoeg is" naar plan anders naar klaar }
                stap plan "Plan maken" door huis
                einde klaar "Afgerond"
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().all(Step.class).stream()
                .filter(CareAndSafetyHouseTooSoon::isOfTheHouse)
                .flatMap(step -> gap(step, facts.routes()).stream());
    }

    private static Optional<Gap> gap(Step step, RouteGraph routes) {
        List<Step> openDoors = openDoors(step, routes);
        if (!hasLocalStep(step, routes)) {
            return Optional.of(new Gap(step, withoutLocalStep(step), openDoors));
        }
        return openDoors.isEmpty() ? Optional.empty() : Optional.of(new Gap(step, withoutCriterion(step), openDoors));
    }

    static boolean isOfTheHouse(Step step) {
        return step.getActors().stream().anyMatch(CareAndSafetyHouseTooSoon::isHouse)
                || step.getMeeting() != null && isHouse(step.getMeeting().getChair());
    }

    static boolean isHouse(Actor actor) {
        Set<Partner> partners = actor == null ? Set.of() : Participation.partnersBehind(List.of(actor));
        return !partners.isEmpty()
                && partners.stream()
                        .allMatch(partner -> partner.getKind() != null
                                && partner.getKind().getFunction() == PartnerFunction.CARE_AND_SAFETY_HOUSE);
    }

    private static boolean hasLocalStep(Step step, RouteGraph routes) {
        return directSignals(step, routes).isEmpty()
                && routes.incoming(step).stream().anyMatch(edge -> edge.source() != step);
    }

    // A signal to a route as a whole comes in at its first place.
    private static List<Signal> directSignals(Step step, RouteGraph routes) {
        Route route = (Route) step.eContainer();
        Stream<Signal> toRoute =
                route.getNodes().getFirst() == step ? routes.signalsTo(route).stream() : Stream.empty();
        return Stream.concat(routes.signalsTo(step).stream(), toRoute)
                .distinct()
                .toList();
    }

    // The steps that lead to the house without saying when.
    private static List<Step> openDoors(Step step, RouteGraph routes) {
        return withoutCriterion(step, routes)
                .map(RouteGraph.Edge::source)
                .distinct()
                .toList();
    }

    private static Stream<RouteGraph.Edge> withoutCriterion(Step step, RouteGraph routes) {
        return routes.incoming(step).stream()
                .filter(edge -> edge.transition().filter(Criteria::isGiven).isEmpty() && !isOfTheHouse(edge.source()));
    }

    private static Text withoutCriterion(Step step) {
        return Text.format(
                "Bij de stap \"%s\" komt het zorg- en veiligheidshuis in beeld zonder criterium. Zo komt er ook binnen wat lokaal kan. Zeg in de stap ervoor wanneer het nodig is: als \"…\" naar %s.%s.",
                "At the step \"%s\" the care and safety house comes in without a criterion. So it also gets what could be done locally. Say in the step before when it is needed: als \"…\" naar %s.%s.",
                ElementNames.title(step),
                ElementNames.written((Route) step.eContainer()),
                ElementNames.written(step));
    }

    private static Text withoutLocalStep(Step step) {
        return Text.format(
                "De stap \"%s\" begint meteen bij het zorg- en veiligheidshuis. Zo komt er ook binnen wat lokaal kan. Zet er een stap van de lokale partners voor.",
                "The step \"%s\" begins straight at the care and safety house. So it also gets what could be done locally. Put a step of the local partners before it.",
                ElementNames.title(step));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Step step = (Step) gap.element();
        List<Change> criteria = withoutCriterion(step, facts.routes())
                .flatMap(edge -> criteria(edge, step).stream())
                .toList();
        if (!hasLocalStep(step, facts.routes())) {
            return new LocalStepFirst(step, directSignals(step, facts.routes()), facts).repairs(criteria);
        }
        return criteria.isEmpty()
                ? List.of()
                : List.of(new Repair(
                        new Text("Voeg een criterium toe om in te vullen", "Add a criterion to fill in"), criteria));
    }

    // A way that a step takes by its place alone is written out with its condition.
    private static List<Change> criteria(RouteGraph.Edge edge, Step step) {
        String criterion = Drafts.fillIn(WHEN);
        return edge.transition()
                .map(way -> Criteria.additions(way, criterion))
                .orElseGet(() -> Criteria.additions(edge.source(), step, criterion));
    }
}
