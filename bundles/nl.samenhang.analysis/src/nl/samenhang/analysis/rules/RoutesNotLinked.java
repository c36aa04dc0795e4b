package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;

/** R24: an issue has a support route and a safety route, but no path leads from the one to the other (lessons 3 and 4). */
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
                    vraagstuk drugs "Drugshandel"
                    route zorg "Zorgroute" soort ondersteuning voor drugs {
                        stap duiden "Duiden"
                        einde klaar "Afgerond"
                    }
                    route veilig "Veiligheidsroute" soort veiligheid voor drugs {
                        stap intake "Weging"
                        einde veiligKlaar "Afgerond"
                    }
                    """, "drugs", """
                    vraagstuk drugs "Drugshandel"
                    route zorg "Zorgroute" soort ondersteuning voor drugs {
                        stap duiden "Duiden" { als "gevaar" opschalen naar veilig.intake anders naar klaar }
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
        List<Route> support = routesFor(issue, RouteKind.SUPPORT, facts);
        List<Route> safety = routesFor(issue, RouteKind.SAFETY, facts);
        if (support.isEmpty()
                || safety.isEmpty()
                || linked(support, safety, facts.routes())
                || linked(safety, support, facts.routes())) {
            return Stream.empty();
        }
        List<Route> involved = Stream.concat(support.stream(), safety.stream()).toList();
        return Stream.of(new Gap(issue, message(issue, support.getFirst(), safety.getFirst()), involved));
    }

    private static List<Route> routesFor(Issue issue, RouteKind kind, RegionFacts facts) {
        return facts.region().routes().stream()
                .filter(route -> route.getKind() == kind && route.getIssues().contains(issue))
                .toList();
    }

    private static boolean linked(List<Route> from, List<Route> to, RouteGraph routes) {
        Set<RouteNode> reached = routes.reachableFrom(
                from.stream().flatMap(route -> route.getNodes().stream()).toList());
        return to.stream().flatMap(route -> route.getNodes().stream()).anyMatch(reached::contains);
    }

    private static Text message(Issue issue, Route support, Route safety) {
        return new Text(
                "Voor het vraagstuk \"%s\" zijn de ondersteuningsroute \"%s\" en de veiligheidsroute \"%s\" niet gekoppeld. Wie hulp krijgt, wordt niet overgedragen als de veiligheid in het geding komt. Leg een koppeling: opschalen naar …"
                        .formatted(ElementNames.title(issue), ElementNames.title(support), ElementNames.title(safety)),
                "For the issue \"%s\" the support route \"%s\" and the safety route \"%s\" are not linked. Whoever gets support is not handed over when safety is at stake. Add a link: opschalen naar …"
                        .formatted(ElementNames.title(issue), ElementNames.title(support), ElementNames.title(safety)));
    }
}
