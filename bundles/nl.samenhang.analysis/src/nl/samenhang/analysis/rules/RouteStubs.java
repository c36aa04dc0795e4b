package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;

/** New routes that hold by themselves: they have an end, and a signal leads to them. */
final class RouteStubs {

    private RouteStubs() {}

    /** A new route for an issue, without any place yet. */
    static Route route(String wish, String title, RouteKind kind, Issue issue, RegionFacts facts) {
        Route route = SamenhangFactory.eINSTANCE.createRoute();
        route.setName(FreshNames.of(wish, facts.region()));
        route.setTitle(title);
        route.setKind(kind);
        route.getIssues().add(issue);
        return route;
    }

    /** A new step that somebody takes. */
    static Step step(String wish, String title, Actor actor, RegionFacts facts) {
        return Drafts.step(FreshNames.of(wish, facts.region()), title, List.of(actor));
    }

    /** A new end of a route. */
    static RouteEnd end(String wish, RegionFacts facts) {
        return Drafts.end(FreshNames.of(wish, facts.region()), "Afgerond");
    }

    /** The addition of a whole new route, and of what starts it: the signals of the issue that lead nowhere, else a new one. */
    static List<Change> additions(Route route, Issue issue, RegionFacts facts) {
        List<Change> idle =
                facts.references().sources(issue, SamenhangPackage.Literals.SIGNAL__ISSUES, Signal.class).stream()
                        .filter(signal -> signal.getLeadsTo().isEmpty())
                        .<Change>map(
                                signal -> new Change.Add(signal, SamenhangPackage.Literals.SIGNAL__LEADS_TO, route))
                        .toList();
        List<Change> start =
                idle.isEmpty() ? List.of(Placement.addition(signal(route, issue, facts), issue, facts)) : idle;
        return Stream.concat(Stream.of(Placement.addition(route, issue, facts)), start.stream())
                .toList();
    }

    private static Signal signal(Route route, Issue issue, RegionFacts facts) {
        Signal signal = SamenhangFactory.eINSTANCE.createSignal();
        signal.setName(FreshNames.of("nieuwSignaal", facts.region()));
        signal.setTitle(Drafts.fillIn("wat ziet of hoort iemand?"));
        signal.getIssues().add(issue);
        signal.getLeadsTo().add(route);
        return signal;
    }
}
