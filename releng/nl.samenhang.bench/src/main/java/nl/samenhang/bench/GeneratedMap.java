package nl.samenhang.bench;

import java.io.IOException;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.bench.region.RegionGenerator;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.views.RouteView;
import nl.samenhang.language.RegionLoader;

/**
 * The route map of a generated region.
 *
 * @param scope the whole region
 * @param graph what its route map shows
 */
record GeneratedMap(Scope scope, ViewGraph graph) {

    /** A map with that many nodes, or a few more: the region is made just large enough. */
    static GeneratedMap ofAtLeast(int nodes) throws IOException {
        RouteView view = new RouteView();
        for (int elements = Math.max(nodes / 2, RegionGenerator.SMALLEST); ; elements += Math.max(nodes / 10, 1)) {
            Scope scope = scopeOf(elements);
            ViewGraph graph = view.graph(scope);
            if (graph.nodes().size() >= nodes) {
                return new GeneratedMap(scope, graph);
            }
        }
    }

    private static Scope scopeOf(int elements) throws IOException {
        try (GeneratedRegions generated = GeneratedRegions.of(RegionGenerator.ofSize(elements), 1)) {
            return Scope.wholeRegion(RegionFacts.of(RegionLoader.create()
                    .load(generated.first())
                    .regions()
                    .getFirst()));
        }
    }

    String size() {
        return "%d nodes, %d edges, %d lanes"
                .formatted(
                        graph.nodes().size(), graph.edges().size(), graph.groups().size());
    }
}
