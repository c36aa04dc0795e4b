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
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;

/**
 * R06: no path through a route comes to an end, here or in a route it hands over to, or its last step leads nowhere
 * (lesson 1).
 */
public final class RouteWithoutEnd implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R06",
            Severity.ERROR,
            new Text("Route zonder einde", "Route without an end"),
            new Text(
                    "Zonder einde weet niemand wanneer de hulp of de aanpak klaar is, en raakt een jongere uit beeld.",
                    "Without an end nobody knows when the support is done, and a young person is lost from view."),
            List.of(Source.LESSON_1));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" { naar volgen }
                        stap volgen "Volgen" { naar melden }
                    }
                    """, "zorg", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" { naar volgen }
                        stap volgen "Volgen" { als "het goed gaat" naar klaar anders naar melden }
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
        return facts.region().routes().stream().flatMap(route -> gap(route, facts.routes()).stream());
    }

    private static Optional<Gap> gap(Route route, RouteGraph routes) {
        return comesToAnEnd(route, routes)
                ? deadEnd(route, routes).map(step -> new Gap(step, message(step, route), List.of(route)))
                : Optional.of(new Gap(route, message(route)));
    }

    // An end that is written down but out of reach is told by R08, at that end.
    private static boolean comesToAnEnd(Route route, RouteGraph routes) {
        return route.getNodes().stream().anyMatch(RouteEnd.class::isInstance)
                || routes.reachableFrom(route.getNodes()).stream().anyMatch(RouteEnd.class::isInstance);
    }

    /** The last step, where it leads nowhere; what nobody reaches is told by R08. */
    private static Optional<Step> deadEnd(Route route, RouteGraph routes) {
        return route.getNodes().getLast() instanceof Step last
                        && last.getTransitions().isEmpty()
                        && routes.isReachable(last)
                ? Optional.of(last)
                : Optional.empty();
    }

    private static Text message(Route route) {
        return Text.format(
                "De route \"%s\" heeft geen einde. Niemand weet wanneer de hulp of de aanpak klaar is. Voeg een einde toe: einde …",
                "The route \"%s\" has no end. Nobody knows when the support is done. Add an end: einde …",
                ElementNames.title(route));
    }

    private static Text message(Step last, Route route) {
        return Text.format(
                "Na de stap \"%s\" in de route \"%s\" komt niets meer. Niemand weet of het dan klaar is. Laat de stap naar een einde leiden: naar …",
                "Nothing comes after the step \"%s\" in the route \"%s\". Nobody knows whether it is done then. Let the step lead to an end: naar …",
                ElementNames.title(last),
                ElementNames.title(route));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return gap.element() instanceof Route route
                ? newEnd(route, facts).stream().toList()
                : waysToEnds((Step) gap.element(), facts);
    }

    private static List<Repair> waysToEnds(Step last, RegionFacts facts) {
        List<Repair> ways = ((Route) last.eContainer())
                .getNodes().stream()
                        .filter(RouteEnd.class::isInstance)
                        .limit(Candidates.MOST)
                        .map(end -> Repair.of(
                                Text.format(
                                        "Laat de stap naar \"%s\" leiden",
                                        "Let the step lead to \"%s\"", ElementNames.title(end)),
                                new Change.Add(last, Literals.STEP__TRANSITIONS, Drafts.transition(null, end))))
                        .toList();
        return ways.isEmpty()
                ? List.of(Repair.of(
                        new Text("Voeg na de stap een einde toe", "Add an end after the step"),
                        new Change.AddBehind(last, end((Route) last.eContainer(), facts))))
                : ways;
    }

    private static RouteEnd end(Route route, RegionFacts facts) {
        return Drafts.end(FreshNames.of(route.getName() + "Klaar", facts.region()), "Afgerond");
    }

    // A route without an end has steps only; its first is always reached.
    private static Optional<Repair> newEnd(Route route, RegionFacts facts) {
        return route.getNodes().stream()
                .filter(facts.routes()::isReachable)
                .reduce((first, second) -> second)
                .map(last -> newEnd((Step) last, route, facts));
    }

    // The new end stands behind all steps; a step that leads elsewhere gets a way to it.
    private static Repair newEnd(Step from, Route route, RegionFacts facts) {
        RouteEnd end = end(route, facts);
        RouteNode last = route.getNodes().getLast();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.AddBehind(last, end));
        if (from != last || !from.getTransitions().isEmpty()) {
            changes.addAll(
                    Branches.additions(from, List.of(Drafts.transition(Drafts.fillIn("wanneer is het klaar?"), end))));
        }
        return new Repair(
                Text.format(
                        "Voeg een einde toe en ga daarheen vanuit \"%s\"",
                        "Add an end and go there from \"%s\"", ElementNames.title(from)),
                changes);
    }
}
