package nl.samenhang.analysis.rules;

import java.util.List;
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
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/**
 * R33: the care and safety house (zorg- en veiligheidshuis) is reached without a local step before it, or without a
 * criterion. It is meant for what local partners cannot solve.
 */
public final class CareAndSafetyHouseTooSoon implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R33",
            Severity.WARNING,
            new Text("Te snel naar het zorg- en veiligheidshuis", "Too soon to the care and safety house"),
            new Text(
                    "Het zorg- en veiligheidshuis is er voor wat lokale partners niet alleen kunnen. Zonder lokale stap of criterium loopt het vol.",
                    "The care and safety house is for what local partners cannot do alone. Without a local step or a criterion it overflows."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample(
            """
            partner school "Vmbo Het Baken" soort schoolVo
            partner huis "Zorg- en veiligheidshuis" soort zvh
            route veilig "Veiligheidsroute" soort veiligheid {
                stap weging "Weging" door school
                stap plan "Plan maken" door huis
                einde klaar "Afgerond"
            }
            """,
            "veilig.plan",
            """
            partner school "Vmbo Het Baken" soort schoolVo
            partner huis "Zorg- en veiligheidshuis" soort zvh
            route veilig "Veiligheidsroute" soort veiligheid {
                stap weging "Weging" door school { als "de lokale aanpak is niet genoeg" naar plan anders naar klaar }
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
                .filter(step -> !hasLocalStep(step, facts.routes()) || !openDoors(step, facts.routes()).isEmpty())
                .map(step -> new Gap(step, message(step, facts.routes()), openDoors(step, facts.routes())));
    }

    private static boolean isOfTheHouse(Step step) {
        return step.getActors().stream()
                .anyMatch(actor -> {
                    Set<Partner> partners = Participation.partnersBehind(List.of(actor));
                    return !partners.isEmpty() && partners.stream().allMatch(CareAndSafetyHouseTooSoon::isHouse);
                });
    }

    private static boolean isHouse(Partner partner) {
        return partner.getKind() != null && partner.getKind().getFunction() == PartnerFunction.CARE_AND_SAFETY_HOUSE;
    }

    private static boolean hasLocalStep(Step step, RouteGraph routes) {
        return routes.signalsTo(step).isEmpty()
                && routes.incoming(step).stream().anyMatch(edge -> edge.source() != step);
    }

    // The steps that lead to the house without saying when.
    private static List<Step> openDoors(Step step, RouteGraph routes) {
        return routes.incoming(step).stream()
                .filter(edge -> !isOfTheHouse(edge.source()))
                .filter(edge -> edge.transition().map(Transition::getCondition).isEmpty())
                .map(RouteGraph.Edge::source)
                .distinct()
                .toList();
    }

    private static Text message(Step step, RouteGraph routes) {
        return hasLocalStep(step, routes)
                ? Text.format(
                        "Bij de stap \"%s\" komt het zorg- en veiligheidshuis in beeld zonder criterium. Zo komt er ook binnen wat lokaal kan. Zeg in de stap ervoor wanneer het nodig is: als \"…\" naar %s.",
                        "At the step \"%s\" the care and safety house comes in without a criterion. So it also gets what could be done locally. Say in the step before when it is needed: als \"…\" naar %s.",
                        ElementNames.title(step),
                        step.getName())
                : Text.format(
                        "De stap \"%s\" begint meteen bij het zorg- en veiligheidshuis. Zo komt er ook binnen wat lokaal kan. Zet er een stap van de lokale partners voor.",
                        "The step \"%s\" begins straight at the care and safety house. So it also gets what could be done locally. Put a step of the local partners before it.",
                        ElementNames.title(step));
    }

    // A way that a step takes by its place alone is written out with its condition; the rest goes on to an end.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Step step = (Step) gap.element();
        if (!hasLocalStep(step, facts.routes())) {
            return List.of();
        }
        String criterion = Drafts.fillIn("wanneer is de lokale aanpak niet genoeg?");
        List<Change> changes = facts.routes().incoming(step).stream()
                .filter(edge -> gap.involved().contains(edge.source()))
                .map(edge -> edge.transition()
                        .map(transition -> condition(transition, criterion))
                        .orElseGet(() -> new Change.Add(
                                edge.source(), Literals.STEP__TRANSITIONS, Drafts.transition(criterion, step))))
                .toList();
        return List.of(new Repair(
                new Text("Voeg een criterium toe om in te vullen", "Add a criterion to fill in"), changes));
    }

    private static Change condition(Transition transition, String criterion) {
        return transition.isOtherwise()
                ? new Change.Replace(
                        transition.eContainer(),
                        Literals.STEP__TRANSITIONS,
                        transition,
                        Drafts.link(transition.getKind(), criterion, transition.getTarget(), transition.getDecidedBy()))
                : new Change.Add(transition, Literals.TRANSITION__CONDITION, criterion);
    }
}
