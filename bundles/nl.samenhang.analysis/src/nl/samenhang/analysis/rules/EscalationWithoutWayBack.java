package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
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
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
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

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner politie "Politie" soort politie
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging" door politie
                einde veiligKlaar "Afgerond"
            }
            """, "zorg.duiden", """
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
        RouteLoops loops = new RouteLoops(facts.routes());
        return facts.region().all(Step.class).stream().flatMap(step -> gap(step, facts.routes(), loops));
    }

    private static Stream<Gap> gap(Step step, RouteGraph routes, RouteLoops loops) {
        List<RouteNode> oneWay = routes.outgoing(step).stream()
                .filter(edge -> edge.crossesRoutes() && isEscalation(edge))
                .filter(edge -> !loops.contain(edge))
                .map(RouteGraph.Edge::target)
                .toList();
        return oneWay.isEmpty() ? Stream.empty() : Stream.of(new Gap(step, message(step, oneWay), oneWay));
    }

    private static boolean isEscalation(RouteGraph.Edge edge) {
        return edge.transition()
                .filter(transition -> transition.getKind() == TransitionKind.ESCALATION)
                .isPresent();
    }

    private static Text message(Step step, List<RouteNode> targets) {
        List<Route> routes = routes(targets);
        return Text.format(
                "De stap \"%s\" schaalt op naar %s %s, maar vandaar leidt niets terug naar \"%s\". Na het ingrijpen neemt niemand het over. Leg een weg terug: afschalen naar …",
                "The step \"%s\" scales up to %s %s, but nothing leads back from there to \"%s\". After the intervention nobody takes over. Add a way back: afschalen naar …",
                ElementNames.title(step),
                routes.size() == 1 ? new Text("de route", "the route") : new Text("de routes", "the routes"),
                Enumeration.titles(routes),
                ElementNames.title(step.eContainer()));
    }

    private static List<Route> routes(List<? extends EObject> places) {
        return places.stream()
                .map(place -> (Route) place.eContainer())
                .distinct()
                .toList();
    }

    // The last steps of the routes that were scaled up to hand back to the steps behind the one that scaled up.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Route from = (Route) gap.element().eContainer();
        List<Route> above = routes(gap.involved());
        List<Step> last = above.stream()
                .flatMap(route -> lastStep(route, facts.routes()).stream())
                .filter(step -> !Candidates.deciders(step, facts).isEmpty())
                .toList();
        return last.size() < above.size()
                ? List.of()
                : Stream.concat(behind(from, gap.element()), Stream.of((Step) gap.element()))
                        .limit(Candidates.MOST)
                        .map(target -> handBack(last, target, facts))
                        .toList();
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

    private static Repair handBack(List<Step> last, Step target, RegionFacts facts) {
        return new Repair(
                Text.format(
                        "Schaal vanuit %s weer af naar \"%s\"",
                        "Scale down again from %s to \"%s\"", Enumeration.titles(last), ElementNames.title(target)),
                last.stream()
                        .flatMap(step -> Branches.additions(step, List.of(wayBack(step, target, facts))).stream())
                        .toList());
    }

    private static Transition wayBack(Step last, Step target, RegionFacts facts) {
        return Drafts.link(
                TransitionKind.DEESCALATION,
                Drafts.fillIn("wanneer kan het weer lokaal?"),
                target,
                List.of(Candidates.deciders(last, facts).getFirst()));
    }
}
