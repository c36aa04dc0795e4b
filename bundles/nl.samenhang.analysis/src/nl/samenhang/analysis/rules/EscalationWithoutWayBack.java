package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;
import org.eclipse.emf.ecore.EObject;

/**
 * R25: a step scales up to another route from which no way leads back to the route it came from. The framework of actions
 * asks for restoration and aftercare.
 */
public final class EscalationWithoutWayBack implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R25",
            Severity.WARNING,
            new Text("Opschaling zonder weg terug", "Escalation without a way back"),
            new Text(
                    "Wie opschaalt zonder weg terug, laat een jongere na het ingrijpen los: er is geen nazorg en niemand neemt het over.",
                    "Whoever scales up without a way back lets go of a young person after the intervention: there is no aftercare and nobody takes over."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample(
            """
            partner politie "Politie" soort politie
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging" door politie
                einde veiligKlaar "Afgerond"
            }
            """,
            "zorg.duiden",
            """
            partner politie "Politie" soort politie
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging" door politie { als "nazorg nodig" afschalen naar zorg.duiden anders naar veiligKlaar }
                einde veiligKlaar "Afgerond"
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
        WaysBack waysBack = new WaysBack(facts.routes());
        return facts.region().all(Step.class).stream().flatMap(step -> gap(step, facts.routes(), waysBack));
    }

    private static Stream<Gap> gap(Step step, RouteGraph routes, WaysBack waysBack) {
        List<RouteNode> oneWay = routes.outgoing(step).stream()
                .filter(edge -> edge.crossesRoutes() && isEscalation(edge))
                .filter(edge -> !waysBack.exist(edge))
                .map(RouteGraph.Edge::target)
                .toList();
        return oneWay.isEmpty() ? Stream.empty() : Stream.of(new Gap(step, message(step, oneWay), oneWay));
    }

    private static boolean isEscalation(RouteGraph.Edge edge) {
        return edge.transition().filter(transition -> transition.getKind() == TransitionKind.ESCALATION).isPresent();
    }

    private static Text message(Step step, List<RouteNode> targets) {
        EObject route = targets.getFirst().eContainer();
        return Text.format(
                "De stap \"%s\" schaalt op naar de route \"%s\", maar vandaar leidt niets terug naar \"%s\". Na het ingrijpen neemt niemand het over. Leg een weg terug: afschalen naar …",
                "The step \"%s\" scales up to the route \"%s\", but nothing leads back from there to \"%s\". After the intervention nobody takes over. Add a way back: afschalen naar …",
                ElementNames.title(step),
                ElementNames.title(route),
                ElementNames.title(step.eContainer()));
    }

    // The last steps of the route that was scaled up to hand back to the steps behind the one that scaled up.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Route from = (Route) gap.element().eContainer();
        Route to = (Route) gap.involved().getFirst().eContainer();
        return lastStep(to, facts.routes())
                .map(last -> Stream.concat(behind(from, gap.element()), Stream.of((Step) gap.element()))
                        .limit(Candidates.MOST)
                        .flatMap(target -> Candidates.deciders(last, facts).stream()
                                .limit(1)
                                .map(decider -> handBack(last, target, decider)))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Step> lastStep(Route route, RouteGraph routes) {
        return route.getNodes().stream()
                .filter(node -> node instanceof Step && routes.isReachable(node))
                .map(Step.class::cast)
                .reduce((first, second) -> second);
    }

    private static Stream<Step> behind(Route route, EObject step) {
        return route.getNodes().stream()
                .skip(route.getNodes().indexOf(step) + 1L)
                .filter(Step.class::isInstance)
                .map(Step.class::cast);
    }

    private static Repair handBack(Step last, Step target, Actor decider) {
        Transition link = Drafts.link(
                TransitionKind.DEESCALATION, Drafts.fillIn("wanneer kan het weer lokaal?"), target, List.of(decider));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Add(last, Literals.STEP__TRANSITIONS, link));
        Drafts.wayOn(last, changes).ifPresent(changes::add);
        return new Repair(
                Text.format(
                        "Schaal vanuit \"%s\" weer af naar \"%s\"",
                        "Scale down again from \"%s\" to \"%s\"",
                        ElementNames.title(last),
                        ElementNames.title(target)),
                changes);
    }
}
