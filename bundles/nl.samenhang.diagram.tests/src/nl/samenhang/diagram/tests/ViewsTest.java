package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.view.View;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.diagram.internal.views.EscalationView;
import nl.samenhang.diagram.internal.views.MeetingView;
import nl.samenhang.diagram.internal.views.NetworkView;
import nl.samenhang.diagram.internal.views.RouteView;
import nl.samenhang.diagram.internal.views.SignalView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every view on every example region: the whole, each issue and each route. */
class ViewsTest {

    static final List<View> VIEWS =
            List.of(new NetworkView(), new RouteView(), new EscalationView(), new MeetingView(), new SignalView());

    static Stream<String> regions() {
        return Examples.REGIONS.stream();
    }

    private static String name(View view, Scope scope) {
        return view.id() + " of " + scope.title();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyPictureIsWellPlaced(String region) {
        Examples.scopes(Examples.facts(region))
                .forEach(scope -> VIEWS.forEach(view -> {
                    ViewGraph graph = view.graph(scope);
                    Placement placement = LayeredLayout.place(graph, () -> false);
                    PlacementChecks.check(placement, graph.arrangement().grouping(), name(view, scope));
                }));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aSecondRunGivesTheSame(String region) {
        Scope first = Scope.wholeRegion(Examples.facts(region));
        Scope second = Scope.wholeRegion(Examples.facts(region));
        for (View view : VIEWS) {
            assertEquals(
                    LayeredLayout.place(view.graph(first), () -> false),
                    LayeredLayout.place(view.graph(second), () -> false),
                    view.id());
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void theSentencesNameEveryNode(String region) {
        RegionFacts facts = Examples.facts(region);
        for (View view : VIEWS) {
            Scope scope = Scope.wholeRegion(facts);
            ViewGraph graph = view.graph(scope);
            String told = String.join(" ", view.sentences(scope, graph));
            for (Node node : graph.nodes()) {
                assertTrue(isTold(node, told), () -> name(view, scope) + " does not tell of " + node.title());
            }
        }
    }

    // A node that lists things stands for them; a rung is told with its number apart.
    private static boolean isTold(Node node, String told) {
        if (node.isList() && !node.details().isEmpty()) {
            return node.details().stream()
                    .allMatch(line -> told.contains(line.text().replaceFirst("^– ", "")));
        }
        String title = node.title().replaceFirst("^\\d+\\. ", "");
        return told.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }
}
