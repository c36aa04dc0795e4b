package nl.samenhang.analysis.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.RouteLinks;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import org.eclipse.emf.ecore.EObject;

/** R24: an issue has support routes and safety routes, but no path leads from the ones to the others or back (lessons 3
 * and 4). */
public final class RoutesNotLinked implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R24",
            Severity.ERROR,
            new Text(
                    "Ondersteuningsroute en veiligheidsroute niet gekoppeld",
                    "Support route and safety route not linked"),
            new Text(
                    "Hulp en veiligheid horen in elkaar over te gaan. Zonder koppeling staat een jongere tussen twee routes.",
                    "Support and safety should lead into each other. Without a link a young person falls between two routes."),
            List.of(Source.LESSON_3, Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    vraagstuk drugs "Drugshandel" { regie gemeente }
                    route zorg "Zorgroute" soort ondersteuning voor drugs {
                        stap duiden "Duiden"
                        einde klaar "Afgerond"
                    }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs {
                        stap intake "Weging"
                        einde veiligKlaar "Afgerond"
                    }
                    """, "drugs", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    vraagstuk drugs "Drugshandel" { regie gemeente }
                    route zorg "Zorgroute" soort ondersteuning voor drugs {
                        stap duiden "Duiden" { als "gevaar" opschalen naar veilig.intake besloten door gemeente anders naar klaar }
                        einde klaar "Afgerond"
                    }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs {
                        stap intake "Weging"
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
        return facts.region().issues().stream().flatMap(issue -> gap(issue, facts));
    }

    private static Stream<Gap> gap(Issue issue, RegionFacts facts) {
        List<Route> support = facts.routesFor(issue, RouteKind.SUPPORT);
        List<Route> safety = facts.routesFor(issue, RouteKind.SAFETY);
        if (support.isEmpty() || safety.isEmpty() || linked(support, safety, facts)) {
            return Stream.empty();
        }
        List<Route> involved = Stream.concat(support.stream(), safety.stream()).toList();
        return Stream.of(new Gap(issue, message(issue, support, safety), involved));
    }

    // Nearly always a direct link, or none at all, decides; only a way by a third route has to be searched for.
    private static boolean linked(List<Route> support, List<Route> safety, RegionFacts facts) {
        if (linkedDirectly(support, safety, facts.links())) {
            return true;
        }
        return hangTogether(support, safety, facts.links())
                && (leads(support, safety, facts.routes()) || leads(safety, support, facts.routes()));
    }

    private static boolean linkedDirectly(List<Route> support, List<Route> safety, RouteLinks links) {
        Set<Route> targets = new HashSet<>(safety);
        return support.stream()
                .flatMap(route -> links.linkedWith(route).stream())
                .anyMatch(targets::contains);
    }

    private static boolean hangTogether(List<Route> support, List<Route> safety, RouteLinks links) {
        Set<EObject> lines = support.stream().map(links::line).collect(Collectors.toSet());
        return safety.stream().map(links::line).anyMatch(lines::contains);
    }

    private static boolean leads(List<Route> from, List<Route> to, RouteGraph routes) {
        Set<RouteNode> reached = routes.reachableFrom(
                from.stream().flatMap(route -> route.getNodes().stream()).toList());
        return to.stream().flatMap(route -> route.getNodes().stream()).anyMatch(reached::contains);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        return facts.routesFor(issue, RouteKind.SUPPORT).stream()
                .flatMap(support -> facts.routesFor(issue, RouteKind.SAFETY).stream()
                        .flatMap(safety -> link(support, safety, facts).stream()))
                .limit(Candidates.MOST)
                .toList();
    }

    // Help is handed over where the partners interpret what goes on, else at the first step.
    private static Optional<Repair> link(Route support, Route safety, RegionFacts facts) {
        List<Step> steps = support.getNodes().stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
        Optional<Step> from = steps.stream()
                .filter(Step::isInterpretation)
                .findFirst()
                .or(() -> steps.stream().findFirst());
        Optional<RouteNode> to = safety.getNodes().stream().findFirst();
        return from.flatMap(step -> to.flatMap(place ->
                Candidates.deciders(step, facts).stream().findFirst().map(actor -> escalation(step, place, actor))));
    }

    private static Repair escalation(Step from, RouteNode to, Actor decides) {
        Transition way =
                Branches.link(Drafts.fillIn("wanneer is de veiligheid in het geding?"), to, RouteKind.SUPPORT, decides);
        String step = ElementNames.title(from);
        String route = ElementNames.title(to.eContainer());
        return new Repair(
                Text.format(
                        "Laat de stap \"%s\" opschalen naar de route \"%s\"",
                        "Let the step \"%s\" scale up to the route \"%s\"", step, route),
                Branches.additions(from, List.of(way)));
    }

    private static Text message(Issue issue, List<Route> support, List<Route> safety) {
        return Text.format(
                "Voor het vraagstuk \"%s\" is er geen koppeling tussen de %s %s en de %s %s. Wie hulp krijgt, wordt niet overgedragen als de veiligheid in het geding komt. Leg een koppeling: opschalen naar …",
                "For the issue \"%s\" there is no link between the %s %s and the %s %s. Whoever gets support is not handed over when safety is at stake. Add a link: opschalen naar …",
                ElementNames.title(issue),
                support.size() == 1
                        ? new Text("ondersteuningsroute", "support route")
                        : new Text("ondersteuningsroutes", "support routes"),
                Enumeration.titles(support),
                safety.size() == 1
                        ? new Text("veiligheidsroute", "safety route")
                        : new Text("veiligheidsroutes", "safety routes"),
                Enumeration.titles(safety));
    }
}
