package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.Text;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.internal.view.EdgeLook;
import nl.samenhang.diagram.internal.view.EdgeLook.Kind;
import nl.samenhang.diagram.internal.view.GraphDraft;
import nl.samenhang.diagram.internal.view.Icon;
import nl.samenhang.diagram.internal.view.NodeLook;
import nl.samenhang.diagram.internal.view.Pen;
import nl.samenhang.diagram.internal.view.Shape;
import nl.samenhang.diagram.internal.view.Tone;
import nl.samenhang.diagram.internal.view.View;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;

/**
 * The route map (routekaart): a lane for each partner and table, support and safety together, with the links both ways
 * (lessons 1, 3 and 4). An escalation from which no way leads back stands out.
 */
public final class RouteView implements View {

    private static final double TEXT_WIDTH = 146;

    private static final NodeLook SIGNAL = new NodeLook("signaal", Shape.SLANTED, Tone.SIGNAL);
    private static final NodeLook SUPPORT_START =
            new NodeLook("begin van een ondersteuningsroute", Shape.PILL, Tone.SUPPORT);
    private static final NodeLook SAFETY_START =
            new NodeLook("begin van een veiligheidsroute", Shape.PILL, Tone.SAFETY);
    private static final NodeLook SUPPORT_STEP = new NodeLook("stap voor ondersteuning", Shape.BOX, Tone.SUPPORT);
    private static final NodeLook SAFETY_STEP = new NodeLook("stap voor veiligheid", Shape.MARKED_BOX, Tone.SAFETY);
    private static final NodeLook INTERPRETATION =
            new NodeLook("gezamenlijke duiding", Shape.DOUBLE_BOX, Tone.INTERPRETATION);
    private static final NodeLook END = new NodeLook("einde", Shape.PILL, Tone.NEUTRAL);
    private static final NodeLook ELSEWHERE = new NodeLook("plaats in een andere route", Shape.DASHED_BOX, Tone.MUTED);

    private static final EdgeLook ENTRY = new EdgeLook("begin bij een signaal", Tone.SIGNAL, Pen.DOTTED, Kind.ONWARD);
    private static final EdgeLook ONWARD = new EdgeLook("verder", Tone.NEUTRAL, Pen.THIN, Kind.ONWARD);
    private static final EdgeLook UP = new EdgeLook("opschalen", Tone.SAFETY, Pen.THICK, Kind.ONWARD);
    private static final EdgeLook ONE_WAY =
            new EdgeLook("opschalen zonder weg terug", Tone.DANGER, Pen.HEAVY, Kind.ONWARD);
    private static final EdgeLook DOWN = new EdgeLook("afschalen", Tone.SUPPORT, Pen.DASHED, Kind.BACK);

    @Override
    public String id() {
        return "route";
    }

    @Override
    public Text name() {
        return new Text("Routekaart", "Route map");
    }

    @Override
    public ViewGraph graph(Scope scope) {
        return new Drawing(scope).graph();
    }

    @Override
    public List<String> sentences(Scope scope, ViewGraph graph) {
        return scope.routes().isEmpty() ? List.of("Er zijn nog geen routes beschreven.") : RouteSentences.of(scope);
    }

    /** One graph in the making. */
    private static final class Drawing {

        private final Scope scope;
        private final RouteGraph graph;
        private final Set<Route> routes;
        private final List<RouteGraph.Edge> links;
        private final Lanes lanes;
        private final Map<RouteNode, Node> places = new LinkedHashMap<>();
        private final GraphDraft draft = new GraphDraft();

        Drawing(Scope scope) {
            this.scope = scope;
            this.graph = scope.facts().routes();
            this.routes = new LinkedHashSet<>(scope.routes());
            this.links = graph.edges().stream().filter(this::isShown).toList();
            boolean elsewhere = links.stream().anyMatch(link -> !isOwn(link.source()) || !isOwn(link.target()));
            this.lanes = new Lanes(draft, graph, !scope.signals().isEmpty(), elsewhere);
        }

        ViewGraph graph() {
            routes.forEach(this::addRoute);
            links.forEach(this::addEnds);
            routes.forEach(this::addBeginning);
            links.forEach(this::connect);
            return draft.finish(new Arrangement(Flow.FITTING, Grouping.LANES, TEXT_WIDTH));
        }

        private boolean isOwn(RouteNode node) {
            return routes.contains(node.eContainer());
        }

        private void addRoute(Route route) {
            route.getNodes().forEach(node -> add(node, look(route, node)));
        }

        private static NodeLook look(Route route, RouteNode node) {
            if (!(node instanceof Step step)) {
                return END;
            }
            if (step.isInterpretation()) {
                return INTERPRETATION;
            }
            return route.getKind() == RouteKind.SAFETY ? SAFETY_STEP : SUPPORT_STEP;
        }

        private void add(RouteNode node, NodeLook look) {
            String name = ElementNames.qualifiedName(node);
            List<String> texts = node instanceof Step step ? StepDetails.of(step) : List.of();
            add(node, look, texts.stream().map(text -> new Line(text, name)).toList());
        }

        private void add(RouteNode node, NodeLook look, List<Line> details) {
            String name = ElementNames.qualifiedName(node);
            List<String> issues = Scope.names(((Route) node.eContainer()).getIssues());
            String lane = look == ELSEWHERE ? lanes.outside() : lanes.of(node);
            Node place = new Node(name, lane, look, null, ElementNames.title(node), details, false, issues, name);
            places.put(node, place);
            draft.add(place);
        }

        // Where there is but one route, the picture as a whole tells which.
        private void addBeginning(Route route) {
            if (routes.size() > 1) {
                addSignals(route, beginning(route));
            } else if (!route.getNodes().isEmpty()) {
                addSignals(route, places.get(route.getNodes().getFirst()).id());
            }
        }

        private String beginning(Route route) {
            String name = ElementNames.qualifiedName(route);
            boolean safety = route.getKind() == RouteKind.SAFETY;
            List<Line> details = List.of(new Line(RouteNodes.kind(route), name));
            NodeLook look = safety ? SAFETY_START : SUPPORT_START;
            List<String> issues = Scope.names(route.getIssues());
            Node first = route.getNodes().isEmpty()
                    ? null
                    : places.get(route.getNodes().getFirst());
            String lane = first == null ? lanes.outside() : first.group();
            draft.add(new Node(name, lane, look, null, ElementNames.title(route), details, false, issues, name));
            if (first != null) {
                draft.connect(name, first.id(), ONWARD, "", name);
            }
            return name;
        }

        // What comes in at the first place comes in at the beginning of the route.
        private void addSignals(Route route, String beginning) {
            Map<String, Set<Signal>> byEntry = new LinkedHashMap<>();
            byEntry.put(beginning, new LinkedHashSet<>(shown(graph.signalsTo(route))));
            for (RouteNode node : route.getNodes()) {
                String entry = node == route.getNodes().getFirst()
                        ? beginning
                        : places.get(node).id();
                byEntry.computeIfAbsent(entry, key -> new LinkedHashSet<>()).addAll(shown(graph.signalsTo(node)));
            }
            byEntry.forEach(this::addSignals);
        }

        private List<Signal> shown(List<Signal> signals) {
            return scope.issue()
                    .map(issue -> signals.stream()
                            .filter(signal -> signal.getIssues().contains(issue))
                            .toList())
                    .orElse(signals);
        }

        // Signals to one place share a node: side by side they would make the picture too large for a page.
        private void addSignals(String entry, Set<Signal> signals) {
            if (signals.isEmpty()) {
                return;
            }
            String id = entry + "-signalen";
            List<Line> lines = new ArrayList<>();
            if (signals.size() > 1) {
                signals.forEach(signal ->
                        lines.add(new Line("– " + ElementNames.title(signal), ElementNames.qualifiedName(signal))));
            }
            Signal first = signals.iterator().next();
            String title = signals.size() == 1 ? ElementNames.title(first) : "Signalen";
            String element = signals.size() == 1 ? ElementNames.qualifiedName(first) : entry;
            List<String> issues = signals.stream()
                    .flatMap(signal -> Scope.names(signal.getIssues()).stream())
                    .distinct()
                    .toList();
            draft.add(new Node(id, lanes.outside(), SIGNAL, Icon.SIGNAL, title, lines, true, issues, element));
            draft.connect(id, entry, ENTRY, "", element);
        }

        private boolean isShown(RouteGraph.Edge edge) {
            return isOwn(edge.source()) || isOwn(edge.target());
        }

        private void addEnds(RouteGraph.Edge edge) {
            addElsewhere(edge.source());
            addElsewhere(edge.target());
        }

        private void addElsewhere(RouteNode node) {
            if (!places.containsKey(node)) {
                Line see = new Line(
                        "zie " + ElementNames.title(node.eContainer()), ElementNames.qualifiedName(node.eContainer()));
                add(node, ELSEWHERE, List.of(see));
            }
        }

        private void connect(RouteGraph.Edge edge) {
            EdgeLook look = look(edge);
            String source = places.get(edge.source()).id();
            draft.connect(source, places.get(edge.target()).id(), look, label(edge, look), source);
        }

        private EdgeLook look(RouteGraph.Edge edge) {
            return switch (edge.transition().map(Transition::getKind).orElse(TransitionKind.ONWARD)) {
                case ESCALATION -> hasWayBack(edge) ? UP : ONE_WAY;
                case DEESCALATION -> DOWN;
                case ONWARD -> ONWARD;
            };
        }

        private boolean hasWayBack(RouteGraph.Edge edge) {
            Route origin = (Route) edge.source().eContainer();
            return graph.reachableFrom(List.of(edge.target())).stream().anyMatch(node -> node.eContainer() == origin);
        }

        private static String label(RouteGraph.Edge edge, EdgeLook look) {
            List<String> parts =
                    new ArrayList<>(edge.transition().map(TransitionWords::of).orElse(List.of()));
            if (look == ONE_WAY) {
                parts.add("let op: geen weg terug");
            }
            return String.join("; ", parts);
        }
    }
}
