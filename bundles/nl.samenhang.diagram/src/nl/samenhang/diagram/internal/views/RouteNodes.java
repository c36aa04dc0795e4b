package nl.samenhang.diagram.internal.views;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.internal.view.NodeLook;
import nl.samenhang.diagram.internal.view.Shape;
import nl.samenhang.diagram.internal.view.Tone;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;

/** A route as one node, in the views that do not show its steps. */
final class RouteNodes {

    private static final NodeLook SUPPORT = new NodeLook("ondersteuningsroute", Shape.BOX, Tone.SUPPORT);
    private static final NodeLook SAFETY = new NodeLook("veiligheidsroute", Shape.MARKED_BOX, Tone.SAFETY);

    private RouteNodes() {}

    /** The node of a route in a group; below its kind stand further lines. */
    static Node of(Route route, String group, List<String> further) {
        String name = ElementNames.qualifiedName(route);
        List<Line> lines = Stream.concat(Stream.of(kind(route)), further.stream())
                .map(text -> new Line(text, name))
                .toList();
        NodeLook look = route.getKind() == RouteKind.SAFETY ? SAFETY : SUPPORT;
        List<String> issues = Scope.names(route.getIssues());
        return new Node(name, group, look, null, ElementNames.title(route), lines, false, issues, name);
    }

    /** What kind of route it is, in words. */
    static String kind(Route route) {
        return route.getKind() == RouteKind.SAFETY ? "route voor veiligheid" : "route voor ondersteuning";
    }
}
