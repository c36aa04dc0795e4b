package nl.samenhang.analysis.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Signal;

/** R07: no signal and no other route leads into a route (lesson 2). */
public final class RouteThatNothingStarts implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R07",
            Severity.ERROR,
            new Text("Route die nergens begint", "Route that nothing starts"),
            new Text(
                    "Een route waar geen signaal naartoe leidt, wordt niet gebruikt: niemand weet wanneer zij begint.",
                    "A route that no signal leads to is not used: nobody knows when it begins."),
            List.of(Source.LESSON_2));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    signaal geld "Onverklaarbaar geld"
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden"
                        einde klaar "Afgerond"
                    }
                    """, "zorg", """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg.melden }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden"
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
        return facts.region().routes().stream()
                .filter(route -> !isStarted(route, facts.routes()))
                .map(route -> new Gap(route, message(route)));
    }

    private static boolean isStarted(Route route, RouteGraph routes) {
        return !routes.signalsTo(route).isEmpty()
                || route.getNodes().stream().anyMatch(node -> isStarted(node, routes));
    }

    private static boolean isStarted(RouteNode node, RouteGraph routes) {
        return !routes.signalsTo(node).isEmpty()
                || routes.incoming(node).stream().anyMatch(RouteGraph.Edge::crossesRoutes);
    }

    private static Text message(Route route) {
        String title = ElementNames.title(route);
        return new Text(
                "Geen signaal en geen andere route leidt naar \"%s\". De route bestaat op papier, maar niemand komt erin. Laat een signaal ernaar leiden: leidt naar %s."
                        .formatted(title, route.getName()),
                "No signal and no other route leads to \"%s\". The route exists on paper, but nobody enters it. Let a signal lead to it: leidt naar %s."
                        .formatted(title, route.getName()));
    }

    // First the signals of the route's own issues, then those that lead nowhere yet.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Route route = (Route) gap.element();
        return facts.region().signals().stream()
                .sorted(Comparator.comparing((Signal signal) -> isApart(signal, route))
                        .thenComparing(signal -> !signal.getLeadsTo().isEmpty()))
                .limit(Candidates.MOST)
                .map(signal -> Repair.of(
                        Text.format(
                                "Laat het signaal \"%s\" naar deze route leiden",
                                "Let the signal \"%s\" lead to this route",
                                ElementNames.title(signal)),
                        new Change.Add(signal, Literals.SIGNAL__LEADS_TO, entry(route))))
                .toList();
    }

    private static boolean isApart(Signal signal, Route route) {
        return Collections.disjoint(signal.getIssues(), route.getIssues());
    }

    private static RouteTarget entry(Route route) {
        return route.getNodes().isEmpty() ? route : route.getNodes().getFirst();
    }
}
