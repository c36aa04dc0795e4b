package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.Text;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.internal.view.EdgeLook;
import nl.samenhang.diagram.internal.view.EdgeLook.Kind;
import nl.samenhang.diagram.internal.view.GraphDraft;
import nl.samenhang.diagram.internal.view.GroupLook;
import nl.samenhang.diagram.internal.view.NodeLook;
import nl.samenhang.diagram.internal.view.Pen;
import nl.samenhang.diagram.internal.view.Shape;
import nl.samenhang.diagram.internal.view.Tone;
import nl.samenhang.diagram.internal.view.View;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.model.LifeSphere;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.Signal;

/**
 * The signal map (signaalkaart): which signal leads to which route, where one leads nowhere (lesson 2), and where one
 * goes to routes that know nothing of each other: losse lijntjes (lesson 1).
 */
public final class SignalView implements View {

    private static final double TEXT_WIDTH = 290;
    private static final String SIGNALS = "band-signalen";
    private static final String ROUTES = "band-routes";
    private static final String NOWHERE = "nergens";

    private static final GroupLook BAND = new GroupLook("kolom", Tone.NEUTRAL, false);
    private static final NodeLook SIGNAL = new NodeLook("signaal", Shape.SLANTED, Tone.SIGNAL);
    private static final NodeLook DEAD_END = new NodeLook("loopt dood", Shape.OCTAGON, Tone.DANGER);
    private static final EdgeLook LEADS = new EdgeLook("leidt naar", Tone.SIGNAL, Pen.THIN, Kind.ONWARD);
    private static final EdgeLook LOOSE = new EdgeLook("los lijntje", Tone.DANGER, Pen.BROKEN, Kind.ONWARD);
    private static final EdgeLook DEAD = new EdgeLook("leidt nergens heen", Tone.DANGER, Pen.HEAVY, Kind.ONWARD);
    private static final EdgeLook LINK =
            new EdgeLook("routes sluiten op elkaar aan", Tone.NEUTRAL, Pen.DASHED, Kind.LINK);

    @Override
    public String id() {
        return "signalen";
    }

    @Override
    public Text name() {
        return new Text("Signaalkaart", "Signal map");
    }

    @Override
    public ViewGraph graph(Scope scope) {
        GraphDraft draft = new GraphDraft();
        scope.signals().forEach(signal -> draft.add(node(signal)));
        if (!scope.signals().isEmpty()) {
            draft.add(new Group(SIGNALS, BAND, null, "Signaal", "wat iemand ziet of hoort", ""));
            draft.add(new Group(ROUTES, BAND, null, "Route", "waar het heen gaat", ""));
        }
        List<Route> reached = routes(scope);
        reached.forEach(route -> draft.add(node(route)));
        scope.signals().forEach(signal -> connect(signal, scope, draft));
        link(reached, scope.facts().routes(), draft);
        return draft.finish(new Arrangement(Flow.RIGHT, Grouping.BANDS, TEXT_WIDTH));
    }

    private static List<Route> routes(Scope scope) {
        Set<Route> routes = new LinkedHashSet<>();
        scope.signals().forEach(signal -> routes.addAll(routes(signal)));
        return scope.facts().region().routes().stream().filter(routes::contains).toList();
    }

    private static Set<Route> routes(Signal signal) {
        Set<Route> routes = new LinkedHashSet<>();
        signal.getLeadsTo().stream()
                .filter(target -> !target.eIsProxy())
                .map(Scope::routeOf)
                .forEach(routes::add);
        return routes;
    }

    private static Node node(Signal signal) {
        String name = ElementNames.qualifiedName(signal);
        List<Line> lines = new ArrayList<>();
        if (!signal.getSpheres().isEmpty()) {
            lines.add(new Line("te zien: " + spheres(signal), name));
        }
        if (!signal.getObservers().isEmpty()) {
            lines.add(new Line("gezien door " + observers(signal), name));
        }
        List<String> issues = Scope.names(signal.getIssues());
        return new Node(name, SIGNALS, SIGNAL, null, ElementNames.title(signal), lines, false, issues, name);
    }

    private static String spheres(Signal signal) {
        return Enumeration.dutch(
                signal.getSpheres().stream().map(SignalView::place).toList());
    }

    private static String place(LifeSphere sphere) {
        return switch (sphere) {
            case HOME -> "thuis";
            case SCHOOL -> "op school";
            case STREET -> "op straat";
            case LEISURE -> "in de vrije tijd";
            case ONLINE -> "online";
        };
    }

    private static String observers(Signal signal) {
        return Enumeration.of(signal.getObservers(), ElementNames::title).dutch();
    }

    private static Node node(Route route) {
        List<String> beginning = route.getNodes().isEmpty()
                ? List.of()
                : List.of("begint bij: " + ElementNames.title(route.getNodes().getFirst()));
        return RouteNodes.of(route, ROUTES, beginning);
    }

    private static void connect(Signal signal, Scope scope, GraphDraft draft) {
        String name = ElementNames.qualifiedName(signal);
        if (routes(signal).isEmpty()) {
            draft.add(new Node(NOWHERE, ROUTES, DEAD_END, null, "Nergens heen", List.of(), false, List.of(), ""));
            draft.connect(name, NOWHERE, DEAD, "", name);
        }
        boolean loose = isLoose(signal, scope);
        for (RouteTarget target : signal.getLeadsTo()) {
            if (!target.eIsProxy()) {
                Route route = Scope.routeOf(target);
                draft.connect(name, ElementNames.qualifiedName(route), loose ? LOOSE : LEADS, entry(target), name);
            }
        }
    }

    // Only a place behind the first is told: most signals come in at the beginning.
    private static String entry(RouteTarget target) {
        boolean first = target instanceof Route
                || ((Route) target.eContainer()).getNodes().getFirst() == target;
        return first ? "" : "bij: " + ElementNames.title(target);
    }

    private static boolean isLoose(Signal signal, Scope scope) {
        return routes(signal).stream()
                        .map(scope.facts().links()::line)
                        .distinct()
                        .count()
                > 1;
    }

    private static void link(List<Route> routes, RouteGraph graph, GraphDraft draft) {
        Set<Set<Route>> linked = new LinkedHashSet<>();
        for (RouteGraph.Edge edge : graph.links()) {
            Route from = (Route) edge.source().eContainer();
            Route to = (Route) edge.target().eContainer();
            if (routes.contains(from) && routes.contains(to) && linked.add(Set.of(from, to))) {
                String source = ElementNames.qualifiedName(from);
                draft.connect(source, ElementNames.qualifiedName(to), LINK, "", source);
            }
        }
    }

    @Override
    public List<String> sentences(Scope scope, ViewGraph graph) {
        List<String> sentences = new ArrayList<>();
        if (scope.signals().isEmpty()) {
            return List.of("Er zijn nog geen signalen beschreven.");
        }
        scope.signals().forEach(signal -> sentences.add(sentence(signal, scope)));
        routes(scope).forEach(route -> beginning(route, sentences));
        for (ViewGraph.Edge edge : graph.edges()) {
            if (edge.look() == LINK) {
                sentences.add("De routes %s en %s sluiten op elkaar aan."
                        .formatted(title(graph, edge.source()), title(graph, edge.target())));
            }
        }
        return sentences;
    }

    private static String sentence(Signal signal, Scope scope) {
        List<Route> routes = List.copyOf(routes(signal));
        StringBuilder text = new StringBuilder("Het signaal \"" + ElementNames.title(signal) + "\"");
        if (!signal.getSpheres().isEmpty()) {
            text.append(", te zien ").append(spheres(signal)).append(',');
        }
        if (routes.isEmpty()) {
            text.append(" leidt nergens heen");
        } else {
            text.append(routes.size() == 1 ? " leidt naar de route " : " leidt naar de routes ")
                    .append(Enumeration.of(routes, ElementNames::title).dutch());
        }
        if (isLoose(signal, scope)) {
            text.append("; die sluiten niet op elkaar aan, het zijn losse lijntjes");
        }
        text.append('.');
        if (!signal.getObservers().isEmpty()) {
            text.append(" Het wordt gezien door ").append(observers(signal)).append('.');
        }
        return text.toString();
    }

    private static void beginning(Route route, List<String> sentences) {
        if (!route.getNodes().isEmpty()) {
            sentences.add("De route %s begint bij \"%s\"."
                    .formatted(
                            ElementNames.title(route),
                            ElementNames.title(route.getNodes().getFirst())));
        }
    }

    private static String title(ViewGraph graph, String id) {
        return graph.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
