package nl.samenhang.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.Text;
import nl.samenhang.diagram.Diagram.Item;
import nl.samenhang.diagram.internal.drawing.Palette;
import nl.samenhang.diagram.internal.drawing.SvgDrawing;
import nl.samenhang.diagram.internal.drawing.SvgDrawing.Drawn;
import nl.samenhang.diagram.internal.drawing.SvgDrawing.Heading;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.view.Badge;
import nl.samenhang.diagram.internal.view.Badges;
import nl.samenhang.diagram.internal.view.View;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.diagram.internal.views.EscalationView;
import nl.samenhang.diagram.internal.views.MeetingView;
import nl.samenhang.diagram.internal.views.NetworkView;
import nl.samenhang.diagram.internal.views.RouteView;
import nl.samenhang.diagram.internal.views.SignalView;

/** The kinds of diagram. Each is a view; what a view shows is laid out and drawn alike for all. */
public enum DiagramKind {
    /** The partners by domain around the young (netwerkkaart). */
    NETWORK(new NetworkView()),
    /** The routes, with a lane for each partner (routekaart). */
    ROUTE(new RouteView()),
    /** The ladder, and where routes scale up and down (opschalingsmodel). */
    ESCALATION(new EscalationView()),
    /** The layers of meetings (overlegstructuur). */
    MEETINGS(new MeetingView()),
    /** Where signals lead (signaalkaart). */
    SIGNALS(new SignalView());

    private final View view;

    DiagramKind(View view) {
        this.view = view;
    }

    /**
     * The name by which users choose the kind.
     *
     * @return one lower-case Dutch word, such as "route"
     */
    public String id() {
        return view.id();
    }

    /**
     * What diagrams of this kind are called.
     *
     * @return such as "Routekaart"
     */
    public Text title() {
        return view.name();
    }

    /**
     * The kind of a name.
     *
     * @param id the name by which users choose it
     * @return the kind; empty where there is none of that name
     */
    public static Optional<DiagramKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * Draws a diagram of this kind.
     *
     * @param scope how much of a region to show, not null
     * @param options how to draw it, not null
     * @return the drawing; a scope that has nothing of the kind gives a picture that says so in its description
     * @throws nl.samenhang.analysis.SamenhangException if the drawing would be too large to make and to read
     * @throws java.util.concurrent.CancellationException if it was given up
     */
    public Diagram draw(Scope scope, DrawingOptions options) {
        ViewGraph graph = view.graph(scope);
        String id = fileName(scope);
        String title = view.name().dutch() + " van " + scope.title();
        List<String> sentences =
                view.sentences(scope, graph).stream().map(PrintableText::of).toList();
        Badges badges = Badges.of(options.findings(), graph, scope.subject());
        Drawn drawing = SvgDrawing.draw(
                new Heading(id, title, sentences, graph.arrangement().grouping()),
                LayeredLayout.place(graph, options.cancelled()),
                badges,
                Palette.of(options.theme()));
        Box canvas = drawing.canvas();
        return new Diagram(
                id, title, drawing.text(), canvas.width(), canvas.height(), sentences, items(id, graph, badges));
    }

    private String fileName(Scope scope) {
        return scope.route()
                .map(ElementNames::ownName)
                .or(() -> scope.issue().map(ElementNames::ownName))
                .flatMap(name -> name)
                .map(name -> view.id() + "-" + name)
                .orElse(view.id());
    }

    private static List<Item> items(String id, ViewGraph graph, Badges badges) {
        Stream<Item> groups = graph.groups().stream()
                .filter(group -> !group.element().isEmpty())
                .map(group -> item(id, group, badges));
        return Stream.concat(groups, graph.nodes().stream().map(node -> item(id, node, badges)))
                .toList();
    }

    private static Item item(String id, Group group, Badges badges) {
        List<String> details = group.subtitle().isEmpty() ? List.of() : List.of(group.subtitle());
        return new Item(
                SvgDrawing.svgId(id, group.id()),
                group.element(),
                group.look().word(),
                group.title(),
                details,
                findings(group.id(), badges),
                List.of());
    }

    private static Item item(String id, Node node, Badges badges) {
        return new Item(
                SvgDrawing.svgId(id, node.id()),
                node.element(),
                node.look().word(),
                node.title(),
                node.details().stream().map(Line::text).toList(),
                findings(node.id(), badges),
                node.issues());
    }

    private static List<String> findings(String id, Badges badges) {
        return badges.at(id).map(Badge::messages).orElse(List.of());
    }
}
