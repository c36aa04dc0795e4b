package nl.samenhang.diagram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;

/**
 * How much of a region a picture shows: all of it, what belongs to one issue, or one route.
 *
 * @param facts the region and its views, not null
 * @param issue the issue; empty for all
 * @param route the route; empty for all
 */
public record Scope(RegionFacts facts, Optional<Issue> issue, Optional<Route> route) {

    public Scope {
        Objects.requireNonNull(facts);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(route);
    }

    /**
     * A whole region.
     *
     * @param facts the region and its views, not null
     * @return the scope
     */
    public static Scope wholeRegion(RegionFacts facts) {
        return new Scope(facts, Optional.empty(), Optional.empty());
    }

    /**
     * What belongs to one issue.
     *
     * @param facts the region and its views, not null
     * @param issue an issue of that region, not null
     * @return the scope
     */
    public static Scope of(RegionFacts facts, Issue issue) {
        return new Scope(facts, Optional.of(issue), Optional.empty());
    }

    /**
     * One route; links show where they lead.
     *
     * @param facts the region and its views, not null
     * @param route a route of that region, not null
     * @return the scope
     */
    public static Scope of(RegionFacts facts, Route route) {
        return new Scope(facts, Optional.empty(), Optional.of(route));
    }

    /**
     * What the picture is about as a whole.
     *
     * @return the issue, the route, or the head of the region
     */
    public EObject subject() {
        return route.<EObject>map(each -> each)
                .or(() -> issue.map(each -> each))
                .orElseGet(() -> facts.region().header());
    }

    /**
     * The routes in this scope.
     *
     * @return the routes in the order of the text
     */
    public List<Route> routes() {
        return route.map(List::of)
                .orElseGet(() -> issue.map(facts::routesFor)
                        .orElseGet(() -> facts.region().routes()));
    }

    /**
     * The steps of the routes in this scope.
     *
     * @return the steps in the order of the text
     */
    public List<Step> steps() {
        return routes().stream()
                .flatMap(each -> each.getNodes().stream())
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /**
     * The signals in this scope: those of the issue, or those that lead into the route.
     *
     * @return the signals in the order of the text
     */
    public List<Signal> signals() {
        return facts.region().signals().stream().filter(this::shows).toList();
    }

    private boolean shows(Signal signal) {
        if (route.isPresent()) {
            return signal.getLeadsTo().stream().anyMatch(target -> routeOf(target) == route.get());
        }
        return issue.map(each -> signal.getIssues().contains(each)).orElse(true);
    }

    /**
     * The route in which a signal comes out.
     *
     * @param target a route or a place in one
     * @return the route; null for a reference that leads nowhere
     */
    public static Route routeOf(RouteTarget target) {
        return target instanceof Route whole ? whole : (Route) target.eContainer();
    }

    /**
     * The qualified names of issues.
     *
     * @param issues the issues, not null
     * @return their names
     */
    public static List<String> names(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> !issue.eIsProxy())
                .map(ElementNames::qualifiedName)
                .toList();
    }

    /**
     * What the scope is called.
     *
     * @return the titles of the region, and of the issue or route where there is one
     */
    public String title() {
        String region = facts.region().title();
        return subject() instanceof Route || subject() instanceof Issue
                ? region + ": " + ElementNames.title(subject())
                : region;
    }
}
