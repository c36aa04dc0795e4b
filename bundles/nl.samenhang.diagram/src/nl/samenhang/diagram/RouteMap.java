package nl.samenhang.diagram;

import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.diagram.Diagram.Item;
import nl.samenhang.diagram.internal.RouteSentences;
import nl.samenhang.diagram.internal.RouteView;
import nl.samenhang.diagram.internal.drawing.SvgDrawing;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.model.Route;

/** Draws the route map (routekaart): routes with their steps, the signals that start them, and the links between them. */
public final class RouteMap {

    private RouteMap() {}

    /**
     * Draws all routes of a region in one picture.
     *
     * @param region the region, not null
     * @return the drawing
     */
    public static Diagram draw(Region region) {
        String title = "Routekaart van " + region.title();
        return draw("routekaart", title, RouteGraph.of(region), region.routes());
    }

    /**
     * Draws each route of a region in a picture of its own; links show where they lead.
     *
     * @param region the region, not null
     * @return the drawings in the order of the text
     */
    public static List<Diagram> drawEach(Region region) {
        RouteGraph graph = RouteGraph.of(region);
        return region.routes().stream()
                .map(route -> draw("route-" + route.getName(), ElementNames.title(route), graph, List.of(route)))
                .toList();
    }

    private static Diagram draw(String id, String title, RouteGraph graph, List<Route> routes) {
        ViewGraph view = RouteView.of(graph, routes);
        List<String> sentences = RouteSentences.of(graph, routes);
        Placement placement = LayeredLayout.place(view);
        String svg = SvgDrawing.draw(id, title, sentences, placement);
        Box canvas = SvgDrawing.canvas(placement);
        return new Diagram(id, title, svg, canvas.width(), canvas.height(), sentences, items(id, view));
    }

    private static List<Item> items(String id, ViewGraph view) {
        return view.nodes().stream().map(node -> item(id, node)).toList();
    }

    private static Item item(String id, Node node) {
        List<String> details = node.details().stream().map(Line::text).toList();
        return new Item(id + "-" + node.id(), node.element(), "onderdeel", node.title(), details, List.of(), List.of());
    }
}
