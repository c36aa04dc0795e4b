package nl.samenhang.diagram.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Edge;
import nl.samenhang.diagram.internal.view.ViewGraph.EdgeStyle;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.GroupStyle;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.diagram.internal.view.ViewGraph.NodeStyle;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;
import org.eclipse.emf.ecore.EObject;

/** Says what the route map shows: a frame for each route, its steps and ends, its signals and its links. */
public final class RouteView {

    private final RouteGraph graph;
    private final Set<Route> routes;
    private final List<Group> groups = new ArrayList<>();
    private final Map<EObject, Node> nodes = new LinkedHashMap<>();
    private final List<Node> signalNodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private RouteView(RouteGraph graph, List<Route> routes) {
        this.graph = graph;
        this.routes = new LinkedHashSet<>(routes);
    }

    /**
     * The view of some routes.
     *
     * @param graph the graph of all routes, not null
     * @param routes the routes to show, in order
     * @return what to show
     */
    public static ViewGraph of(RouteGraph graph, List<Route> routes) {
        return new RouteView(graph, routes).view();
    }

    private ViewGraph view() {
        routes.forEach(this::addRoute);
        routes.forEach(this::addSignals);
        graph.edges().forEach(this::addLink);
        List<Node> all = new ArrayList<>(nodes.values());
        all.addAll(signalNodes);
        return new ViewGraph(groups, all, edges);
    }

    private void addRoute(Route route) {
        boolean safety = route.getKind() == RouteKind.SAFETY;
        String kind = safety ? "route voor veiligheid" : "route voor ondersteuning";
        String name = ElementNames.qualifiedName(route);
        groups.add(new Group(
                name, safety ? GroupStyle.SAFETY : GroupStyle.SUPPORT, ElementNames.title(route), kind, name));
        route.getNodes().forEach(node -> add(node, name, node instanceof Step step ? style(step) : NodeStyle.END));
    }

    private static NodeStyle style(Step step) {
        return step.isInterpretation() ? NodeStyle.INTERPRETATION : NodeStyle.STEP;
    }

    private void add(RouteNode node, String group, NodeStyle style) {
        String name = ElementNames.qualifiedName(node);
        List<String> texts = node instanceof Step step ? StepDetails.of(step) : List.of();
        List<Line> details = texts.stream().map(text -> new Line(text, name)).toList();
        nodes.put(node, new Node(name, group, style, ElementNames.title(node), details, name));
    }

    // A signal that leads to a route as a whole comes in at the route's first place.
    private void addSignals(Route route) {
        Map<RouteNode, Set<Signal>> byEntry = new LinkedHashMap<>();
        for (RouteNode node : route.getNodes()) {
            List<Signal> toRoute = node == route.getNodes().getFirst() ? graph.signalsTo(route) : List.of();
            Set<Signal> signals = new LinkedHashSet<>(toRoute);
            signals.addAll(graph.signalsTo(node));
            if (!signals.isEmpty()) {
                byEntry.put(node, signals);
            }
        }
        byEntry.forEach((entry, signals) -> addSignals(List.copyOf(signals), entry));
    }

    // Signals to one place share a node: side by side they would make the picture too wide for a page.
    private void addSignals(List<Signal> signals, RouteNode entry) {
        String id = ElementNames.qualifiedName(entry) + "-signalen";
        Node node = signals.size() == 1
                ? signal(id, signals.getFirst())
                : new Node(id, "", NodeStyle.SIGNAL, "Signalen", lines(signals), ElementNames.qualifiedName(entry));
        signalNodes.add(node);
        addEdge(node.id(), ElementNames.qualifiedName(entry), EdgeStyle.SIGNAL, "", node.element());
    }

    private static Node signal(String id, Signal signal) {
        String name = ElementNames.qualifiedName(signal);
        return new Node(id, "", NodeStyle.SIGNAL, ElementNames.title(signal), List.of(), name);
    }

    private static List<Line> lines(List<Signal> signals) {
        return signals.stream()
                .map(signal -> new Line("– " + ElementNames.title(signal), ElementNames.qualifiedName(signal)))
                .toList();
    }

    private void addLink(RouteGraph.Edge edge) {
        boolean from = routes.contains(edge.source().eContainer());
        boolean to = routes.contains(edge.target().eContainer());
        if (!from && !to) {
            return;
        }
        addElsewhere(edge.source());
        addElsewhere(edge.target());
        String name = ElementNames.qualifiedName(edge.source());
        EdgeStyle style = style(edge);
        addEdge(name, nodes.get(edge.target()).id(), style, label(edge, style), name);
    }

    private void addElsewhere(RouteNode node) {
        if (!nodes.containsKey(node)) {
            String name = ElementNames.qualifiedName(node);
            String route = "zie " + ElementNames.title(node.eContainer());
            List<Line> details = List.of(new Line(route, name));
            nodes.put(node, new Node(name, "", NodeStyle.ELSEWHERE, ElementNames.title(node), details, name));
        }
    }

    private void addEdge(String source, String target, EdgeStyle style, String label, String element) {
        String id = "verbinding" + (edges.size() + 1);
        edges.add(new Edge(id, source, target, style, label, element));
    }

    private EdgeStyle style(RouteGraph.Edge edge) {
        TransitionKind kind = edge.transition().map(Transition::getKind).orElse(TransitionKind.ONWARD);
        return switch (kind) {
            case ESCALATION -> hasWayBack(edge) ? EdgeStyle.ESCALATION : EdgeStyle.ESCALATION_WITHOUT_RETURN;
            case DEESCALATION -> EdgeStyle.DEESCALATION;
            case ONWARD -> EdgeStyle.ONWARD;
        };
    }

    private boolean hasWayBack(RouteGraph.Edge edge) {
        Route origin = (Route) edge.source().eContainer();
        return graph.reachableFrom(List.of(edge.target())).stream().anyMatch(node -> node.eContainer() == origin);
    }

    private static String label(RouteGraph.Edge edge, EdgeStyle style) {
        return edge.transition().map(transition -> label(transition, style)).orElse("");
    }

    private static String label(Transition transition, EdgeStyle style) {
        List<String> parts = new ArrayList<>();
        if (transition.getCondition() != null) {
            parts.add("als " + transition.getCondition());
        } else if (transition.isOtherwise()) {
            parts.add("anders");
        }
        if (!transition.getDecidedBy().isEmpty()) {
            parts.add("besluit: "
                    + Enumeration.of(transition.getDecidedBy(), ElementNames::title)
                            .dutch());
        }
        if (style == EdgeStyle.ESCALATION_WITHOUT_RETURN) {
            parts.add("let op: geen weg terug");
        }
        return String.join("; ", parts);
    }
}
