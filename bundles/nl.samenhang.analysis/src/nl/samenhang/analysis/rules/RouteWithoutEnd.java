package nl.samenhang.analysis.rules;

import java.util.ArrayList;
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
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;

/** R06: no path through a route comes to an end, here or in a route it hands over to (lesson 1). */
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
                        stap volgen "Volgen" { als "het gaat goed" naar klaar anders naar melden }
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
                .filter(route -> !comesToAnEnd(route, facts.routes()))
                .map(route -> new Gap(route, message(route)));
    }

    // An end that is written down but out of reach is told by R08, at that end.
    private static boolean comesToAnEnd(Route route, RouteGraph routes) {
        return route.getNodes().stream().anyMatch(RouteEnd.class::isInstance)
                || routes.reachableFrom(route.getNodes()).stream().anyMatch(RouteEnd.class::isInstance);
    }

    private static Text message(Route route) {
        String title = ElementNames.title(route);
        return new Text(
                "De route \"%s\" heeft geen einde. Niemand weet wanneer de hulp of de aanpak klaar is. Voeg een einde toe: einde …"
                        .formatted(title),
                "The route \"%s\" has no end. Nobody knows when the support is done. Add an end: einde …"
                        .formatted(title));
    }

    // The new end stands behind the last place; a last step that leads elsewhere gets a way to it.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Route route = (Route) gap.element();
        if (route.getNodes().isEmpty()) {
            return List.of();
        }
        RouteNode last = route.getNodes().getLast();
        RouteEnd end = Drafts.end(FreshNames.of(route.getName() + "Klaar", facts.region()), "Afgerond");
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.AddBehind(last, end));
        if (last instanceof Step step && !step.getTransitions().isEmpty()) {
            changes.add(new Change.Add(
                    step,
                    Literals.STEP__TRANSITIONS,
                    Drafts.transition(Drafts.fillIn("wanneer is het klaar?"), end)));
        }
        return List.of(new Repair(
                Text.format(
                        "Voeg achter \"%s\" een einde toe",
                        "Add an end behind \"%s\"", ElementNames.title(last)),
                changes));
    }
}
