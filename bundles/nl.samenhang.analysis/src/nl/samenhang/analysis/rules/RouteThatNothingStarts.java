package nl.samenhang.analysis.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
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
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;

/** R07: no signal and no other route leads into a route, or into routes that only lead to one another (lesson 2). */
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
        RouteLoops loops = new RouteLoops(facts.routes());
        Set<Route> entered = entered(facts, loops);
        return facts.region().routes().stream()
                .filter(route -> !entered.contains(loops.of(route)))
                .collect(Collectors.groupingBy(loops::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(RouteThatNothingStarts::gap);
    }

    /** The loops of routes, and the single routes, into which a signal or a route outside them leads. */
    private static Set<Route> entered(RegionFacts facts, RouteLoops loops) {
        Set<Route> entered = new HashSet<>();
        facts.region().routes().stream()
                .filter(route -> hasSignal(route, facts.routes()))
                .forEach(route -> entered.add(loops.of(route)));
        facts.routes().links().stream()
                .filter(link -> !loops.contain(link))
                .forEach(link -> entered.add(loops.of((Route) link.target().eContainer())));
        return entered;
    }

    private static boolean hasSignal(Route route, RouteGraph routes) {
        return !routes.signalsTo(route).isEmpty()
                || route.getNodes().stream()
                        .anyMatch(node -> !routes.signalsTo(node).isEmpty());
    }

    // Routes that only lead to one another are told once, at the first.
    private static Gap gap(List<Route> routes) {
        return new Gap(routes.getFirst(), message(routes), routes.subList(1, routes.size()));
    }

    private static Text message(List<Route> routes) {
        String name = ElementNames.written(routes.getFirst());
        return routes.size() == 1
                ? Text.format(
                        "Geen signaal en geen andere route leidt naar %s. De route bestaat op papier, maar niemand komt erin. Laat een signaal ernaar leiden: leidt naar %s.",
                        "No signal and no other route leads to %s. The route exists on paper, but nobody enters it. Let a signal lead to it: leidt naar %s.",
                        Enumeration.titles(routes),
                        name)
                : Text.format(
                        "De routes %s beginnen alleen vanuit elkaar: geen signaal en geen andere route leidt erheen. Zij bestaan op papier, maar niemand komt erin. Laat een signaal ernaar leiden: leidt naar %s.",
                        "The routes %s begin from one another only: no signal and no other route leads there. They exist on paper, but nobody enters them. Let a signal lead there: leidt naar %s.",
                        Enumeration.titles(routes),
                        name);
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
                                "Let the signal \"%s\" lead to this route", ElementNames.title(signal)),
                        new Change.Add(signal, Literals.SIGNAL__LEADS_TO, entry(route))))
                .toList();
    }

    private static boolean isApart(Signal signal, Route route) {
        return Collections.disjoint(signal.getIssues(), route.getIssues());
    }

    private static RouteTarget entry(Route route) {
        return !route.getNodes().isEmpty() && route.getNodes().getFirst() instanceof Step first ? first : route;
    }
}
