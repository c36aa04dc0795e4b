package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.diagram.Scope;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/** Tells in Dutch sentences what a route map shows. */
final class RouteSentences {

    private final RouteGraph graph;

    private RouteSentences(RouteGraph graph) {
        this.graph = graph;
    }

    /**
     * The sentences for the routes of a scope, in the order of the text.
     *
     * @param scope the scope, not null
     * @return the sentences
     */
    static List<String> of(Scope scope) {
        RouteSentences sentences = new RouteSentences(scope.facts().routes());
        return scope.routes().stream().flatMap(sentences::of).toList();
    }

    private Stream<String> of(Route route) {
        List<String> sentences = new ArrayList<>();
        String title = ElementNames.title(route);
        if (route.getNodes().isEmpty()) {
            return Stream.of("De route %s heeft nog geen stappen.".formatted(title));
        }
        sentences.add("De route %s begint bij %s."
                .formatted(title, quoted(route.getNodes().getFirst())));
        List<Signal> signals = signals(route);
        if (!signals.isEmpty()) {
            sentences.add((signals.size() == 1
                            ? "Het signaal dat hierheen leidt, is %s."
                            : "De signalen die hierheen leiden, zijn %s.")
                    .formatted(Enumeration.of(signals, ElementNames::title).dutch()));
        }
        for (RouteNode node : route.getNodes()) {
            if (node instanceof Step step) {
                describe(step, sentences);
            } else {
                sentences.add("De route eindigt bij %s.".formatted(quoted(node)));
            }
        }
        return sentences.stream();
    }

    private List<Signal> signals(Route route) {
        return Stream.concat(Stream.of(route), route.getNodes().stream())
                .flatMap(target -> graph.signalsTo(target).stream())
                .distinct()
                .toList();
    }

    private void describe(Step step, List<String> sentences) {
        sentences.add("De stap %s wordt uitgevoerd%s.".formatted(quoted(step), circumstances(step)));
        graph.outgoing(step).forEach(edge -> sentences.add(onward(edge)));
    }

    private static String circumstances(Step step) {
        StringBuilder text = new StringBuilder();
        if (!step.getActors().isEmpty()) {
            text.append(" door ")
                    .append(Enumeration.of(step.getActors(), ElementNames::title)
                            .dutch());
        }
        if (step.getMeeting() != null) {
            text.append(" in ").append(ElementNames.title(step.getMeeting()));
        }
        if (step.getTerm() != null) {
            text.append(" binnen ").append(StepDetails.duration(step.getTerm()));
        }
        if (!step.getParticipants().isEmpty()) {
            text.append(", samen met ").append(Enumeration.dutch(StepDetails.participants(step)));
        }
        if (step.getActors().isEmpty() && step.getMeeting() == null) {
            text.append("; wie dat doet, is nog niet bepaald");
        }
        return text.toString();
    }

    private static String onward(RouteGraph.Edge edge) {
        String target = quoted(edge.target());
        if (edge.transition().isEmpty()) {
            return "Daarna volgt %s.".formatted(target);
        }
        Transition transition = edge.transition().get();
        String route = ElementNames.title(edge.target().eContainer());
        String decided = decided(transition);
        if (transition.getCondition() != null) {
            return "Als %s, %s%s."
                    .formatted(transition.getCondition(), conditional(transition, target, route), decided);
        }
        String start = transition.isOtherwise() ? "Anders" : "Daarna";
        return "%s %s%s.".formatted(start, conditional(transition, target, route), decided);
    }

    private static String conditional(Transition transition, String target, String route) {
        return switch (transition.getKind()) {
            case ONWARD -> "volgt " + target;
            case ESCALATION -> "wordt opgeschaald naar %s in de route %s".formatted(target, route);
            case DEESCALATION -> "wordt afgeschaald naar %s in de route %s".formatted(target, route);
        };
    }

    static String decided(Transition transition) {
        List<Actor> deciders = transition.getDecidedBy();
        if (deciders.isEmpty()) {
            return "";
        }
        String verb = deciders.size() == 1 ? "besluit" : "besluiten";
        return "; daarover %s %s"
                .formatted(verb, Enumeration.of(deciders, ElementNames::title).dutch());
    }

    private static String quoted(RouteNode node) {
        return "\"" + ElementNames.title(node) + "\"";
    }
}
