package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

/** The graph of all routes of a region: its ways, its loops and what is within reach. */
class RouteGraphTest extends OnSmallRegions {

    private static final int MANY = 100_000;

    private RouteGraph graph(String text) {
        return RouteGraph.of(Findings.region(folder, text));
    }

    private List<List<String>> loops(String text) {
        return graph(text).loops().stream().map(OnSmallRegions::names).toList();
    }

    // Made without any text, as a text of this size takes long to read.
    private static Route longRoute() {
        Route route = SamenhangFactory.eINSTANCE.createRoute();
        List<Step> steps = IntStream.range(0, MANY)
                .mapToObj(number -> {
                    Step step = SamenhangFactory.eINSTANCE.createStep();
                    step.setName("stap" + number);
                    return step;
                })
                .toList();
        route.getNodes().addAll(steps);
        return route;
    }

    private static RouteGraph graph(Route route) {
        RegionFile file = SamenhangFactory.eINSTANCE.createRegionFile();
        file.setName("Lang");
        file.getElements().add(route);
        return RouteGraph.of(Region.of(List.of(file)));
    }

    private static void lead(Step from, RouteNode to) {
        Transition way = SamenhangFactory.eINSTANCE.createTransition();
        way.setTarget(to);
        from.getTransitions().add(way);
    }

    @Test
    void findsNoLoopWhereWaysOnlyPartAndMeetAgain() {
        assertEquals(List.of(), loops("""
                route zorg "Zorgroute" soort ondersteuning {
                    stap a { als "links" naar b anders naar c }
                    stap b { naar d }
                    stap c
                    stap d
                    einde klaar
                }
                """));
    }

    @Test
    void findsLoopsThatShareAStepAsOneInTheOrderOfTheText() {
        assertEquals(List.of(List.of("zorg.a", "zorg.b", "zorg.c")), loops("""
                route zorg "Zorgroute" soort ondersteuning {
                    stap a { als "links" naar b als "rechts" naar c anders naar klaar }
                    stap b { naar a }
                    stap c { naar a }
                    einde klaar
                }
                """));
    }

    @Test
    void tellsLoopsApartThatOnlyOneWayJoins() {
        assertEquals(
                List.of(List.of("zorg.a", "zorg.b"), List.of("zorg.c"), List.of("zorg.d", "nazorg.e")), loops("""
                route zorg "Zorgroute" soort ondersteuning {
                    stap a
                    stap b { als "terug" naar a anders naar c }
                    stap c { als "nog eens" naar c anders naar d }
                    stap d { naar nazorg.e }
                }
                route nazorg "Nazorgroute" soort ondersteuning { stap e { naar zorg.d } }
                """));
    }

    @Test
    void followsARouteOfManyStepsToItsLast() {
        Route route = longRoute();
        RouteGraph graph = graph(route);
        assertTrue(graph.isReachable(route.getNodes().getLast()));
        assertEquals(List.of(), graph.loops());
        assertEquals(MANY, graph.leadingTo(List.of(route.getNodes().getLast())).size());
    }

    @Test
    void findsALoopOfManySteps() {
        Route route = longRoute();
        lead((Step) route.getNodes().getLast(), route.getNodes().getFirst());
        List<List<RouteNode>> loops = graph(route).loops();
        assertEquals(1, loops.size());
        assertEquals(List.copyOf(route.getNodes()), loops.getFirst());
    }

    @Test
    void tellsFromWhereAPlaceIsReachedOverRoutesToo() {
        Region region = Findings.region(folder, """
                route zorg "Zorgroute" soort ondersteuning {
                    stap melden { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                    einde klaar
                }
                route veilig "Veiligheidsroute" soort veiligheid { stap intake stap plan einde veiligKlaar }
                """);
        RouteNode plan = region.routes().getLast().getNodes().get(1);
        assertEquals(
                List.of("veilig.intake", "veilig.plan", "zorg.melden"),
                names(List.copyOf(RouteGraph.of(region).leadingTo(List.of(plan)))).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void leavesOutAWayThatLeadsNowhere() {
        Route route = longRoute();
        Step unresolved = SamenhangFactory.eINSTANCE.createStep();
        ((InternalEObject) unresolved).eSetProxyURI(URI.createURI("proef:/nergens.regio#//@elements.0"));
        lead((Step) route.getNodes().getFirst(), unresolved);
        RouteGraph graph = graph(route);
        assertEquals(List.of(), graph.outgoing(route.getNodes().getFirst()));
        assertFalse(graph.isReachable(route.getNodes().get(1)), "a way that leads nowhere is no way on");
    }
}
