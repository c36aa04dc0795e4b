package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.analysis.DutchPhrases;
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
import nl.samenhang.model.Actor;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Route;
import nl.samenhang.model.Rung;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;

/**
 * The model of escalation (opschalingsmodel): the rungs of the ladder with who leads, by which criteria and who decides;
 * and beside it where the routes themselves scale up and down. Regions differ: the ladder is data.
 */
public final class EscalationView implements View {

    private static final double TEXT_WIDTH = 330;
    private static final String BETWEEN_ROUTES = "tussen-routes";

    private static final GroupLook LADDER = new GroupLook("ladder", Tone.NEUTRAL, false);
    private static final GroupLook ROUTES = new GroupLook("routes", Tone.NEUTRAL, false);
    private static final List<Tone> GREEN_TO_RED =
            List.of(Tone.RUNG_GREEN, Tone.RUNG_YELLOW, Tone.RUNG_ORANGE, Tone.RUNG_RED, Tone.RUNG_DARK);
    private static final EdgeLook UP = new EdgeLook("opschalen", Tone.SAFETY, Pen.THICK, Kind.ONWARD);
    private static final EdgeLook DOWN = new EdgeLook("afschalen", Tone.SUPPORT, Pen.DASHED, Kind.BACK);

    @Override
    public String id() {
        return "opschaling";
    }

    @Override
    public Text name() {
        return new Text("Opschalingsmodel", "Model of escalation");
    }

    @Override
    public ViewGraph graph(Scope scope) {
        GraphDraft draft = new GraphDraft();
        scope.facts().region().ladders().forEach(ladder -> add(ladder, scope, draft));
        links(scope).forEach(link -> add(link, draft));
        return draft.finish(new Arrangement(Flow.UP, Grouping.FRAMES, TEXT_WIDTH));
    }

    private static void add(Ladder ladder, Scope scope, GraphDraft draft) {
        String name = ElementNames.qualifiedName(ladder);
        draft.add(new Group(name, LADDER, null, ElementNames.title(ladder), "", name));
        List<Rung> rungs = ladder.getRungs();
        for (int i = 0; i < rungs.size(); i++) {
            draft.add(node(rungs.get(i), i, rungs.size(), name, scope));
        }
        for (int i = 1; i < rungs.size(); i++) {
            String decided = decided(rungs.get(i).getDecidedBy());
            draft.connect(id(name, i - 1), id(name, i), UP, decided, name);
            draft.connect(id(name, i), id(name, i - 1), DOWN, "", name);
        }
    }

    private static String id(String ladder, int index) {
        return ladder + "-trede-" + (index + 1);
    }

    private static Node node(Rung rung, int index, int count, String ladder, Scope scope) {
        List<Line> lines =
                lines(rung, scope).stream().map(text -> new Line(text, ladder)).toList();
        Tone tone = GREEN_TO_RED.get(count <= 1 ? 0 : tone(index, count));
        // The outline tells what the colour does: the higher, the heavier.
        Shape shape = index == 0 ? Shape.BOX : index == count - 1 ? Shape.OCTAGON : Shape.MARKED_BOX;
        NodeLook look = new NodeLook("trede " + rung.getNumber(), shape, tone);
        return new Node(id(ladder, index), ladder, look, null, title(rung), lines, false, List.of(), ladder);
    }

    private static int tone(int index, int count) {
        int last = Math.min(count, GREEN_TO_RED.size()) - 1;
        int highest = Math.max(last, 3);
        return (int) Math.round((double) index * highest / (count - 1));
    }

    private static String title(Rung rung) {
        return rung.getNumber() + ". " + ElementNames.title(rung);
    }

    private static List<String> lines(Rung rung, Scope scope) {
        List<String> lines = new ArrayList<>();
        lines.add(
                rung.getLedBy() == null
                        ? "wie leidt: nog niet bepaald"
                        : "geleid door " + ElementNames.title(rung.getLedBy()));
        if (rung.getMeeting() != null) {
            lines.add("in " + ElementNames.title(rung.getMeeting()));
        }
        rung.getCriteria().forEach(criterion -> lines.add("als: " + criterion));
        List<Step> steps = stepsOn(rung, scope);
        if (!steps.isEmpty()) {
            lines.add("stappen: " + Enumeration.of(steps, ElementNames::title).dutch());
        }
        return lines;
    }

    private static List<Step> stepsOn(Rung rung, Scope scope) {
        if (rung.getMeeting() == null) {
            return List.of();
        }
        return scope.steps().stream()
                .filter(step -> step.getMeeting() == rung.getMeeting())
                .toList();
    }

    private static String decided(List<Actor> deciders) {
        return deciders.isEmpty() ? "wie besluit: nog niet bepaald" : TransitionWords.decided(deciders);
    }

    private static List<RouteGraph.Edge> links(Scope scope) {
        Set<Route> shown = new LinkedHashSet<>(scope.routes());
        return scope.facts().routes().links().stream()
                .filter(link -> shown.contains(link.source().eContainer())
                        || shown.contains(link.target().eContainer()))
                .filter(link -> link.transition().isPresent())
                .toList();
    }

    private static void add(RouteGraph.Edge link, GraphDraft draft) {
        draft.add(new Group(BETWEEN_ROUTES, ROUTES, null, "Tussen de routes", "waar routes op- en afschalen", ""));
        String source = add((Route) link.source().eContainer(), draft);
        String target = add((Route) link.target().eContainer(), draft);
        Transition transition = link.transition().orElseThrow();
        EdgeLook look = transition.getKind() == TransitionKind.DEESCALATION ? DOWN : UP;
        draft.connect(
                source,
                target,
                look,
                String.join("; ", TransitionWords.of(transition)),
                ElementNames.qualifiedName(link.source()));
    }

    private static String add(Route route, GraphDraft draft) {
        Node node = RouteNodes.of(route, BETWEEN_ROUTES, List.of());
        draft.add(node);
        return node.id();
    }

    @Override
    public List<String> sentences(Scope scope, ViewGraph graph) {
        List<String> sentences = new ArrayList<>();
        for (Ladder ladder : scope.facts().region().ladders()) {
            sentences.add("De ladder \"%s\" heeft %s."
                    .formatted(
                            ElementNames.title(ladder),
                            DutchPhrases.count(ladder.getRungs().size(), "trede", "treden")));
            ladder.getRungs().forEach(rung -> sentences.add(sentence(rung, scope)));
        }
        links(scope).forEach(link -> sentences.add(sentence(link)));
        return sentences.isEmpty() ? List.of("Hoe er wordt opgeschaald, is nog niet beschreven.") : sentences;
    }

    private static String sentence(Rung rung, Scope scope) {
        StringBuilder text =
                new StringBuilder("Trede %d is \"%s\"".formatted(rung.getNumber(), ElementNames.title(rung)));
        text.append(
                rung.getLedBy() == null
                        ? "; wie hier leidt, is nog niet bepaald"
                        : ", geleid door " + ElementNames.title(rung.getLedBy()));
        if (rung.getMeeting() != null) {
            text.append(", in ").append(ElementNames.title(rung.getMeeting()));
        }
        text.append('.');
        if (!rung.getCriteria().isEmpty()) {
            text.append(rung.getCriteria().size() == 1 ? " Het criterium is: " : " De criteria zijn: ")
                    .append(String.join("; ", rung.getCriteria()))
                    .append('.');
        }
        text.append(
                rung.getDecidedBy().isEmpty()
                        ? " Wie over op- en afschalen besluit, is nog niet bepaald."
                        : " Over op- en afschalen "
                                + (rung.getDecidedBy().size() == 1 ? "besluit " : "besluiten ")
                                + Enumeration.of(rung.getDecidedBy(), ElementNames::title)
                                        .dutch()
                                + ".");
        List<Step> steps = stepsOn(rung, scope);
        if (!steps.isEmpty()) {
            text.append(" Hier ").append(steps.size() == 1 ? "hoort de stap " : "horen de stappen ");
            text.append(Enumeration.of(steps, step -> named(step, steps)).dutch())
                    .append(" bij.");
        }
        return text.toString();
    }

    // Steps of different routes may have one title.
    private static String named(Step step, List<Step> among) {
        String title = ElementNames.title(step);
        boolean alone =
                among.stream().map(ElementNames::title).filter(title::equals).count() == 1;
        return "\"%s\"%s".formatted(title, alone ? "" : " van de route " + ElementNames.title(step.eContainer()));
    }

    private static String sentence(RouteGraph.Edge link) {
        Transition transition = link.transition().orElseThrow();
        String verb = transition.getKind() == TransitionKind.DEESCALATION ? "schaalt af" : "schaalt op";
        String condition = transition.getCondition() == null ? "" : " als " + transition.getCondition();
        return "De route %s %s naar de route %s%s%s."
                .formatted(
                        ElementNames.title(link.source().eContainer()),
                        verb,
                        ElementNames.title(link.target().eContainer()),
                        condition,
                        RouteSentences.decided(transition));
    }
}
