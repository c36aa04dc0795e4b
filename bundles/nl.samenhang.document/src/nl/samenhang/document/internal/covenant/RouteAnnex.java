package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RouteGraph.Edge;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;

/** Annex: the pictures that the caller has drawn, and the steps of each route in a table. */
final class RouteAnnex implements PartWriter {

    private static final List<Column> COLUMNS = List.of(
            new Column("Stap", 5),
            new Column("Uitgevoerd door", 6),
            new Column("Termijn", 2),
            new Column("Betrokken", 3),
            new Column("Vervolg", 8));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Route> routes = facts.region().routes();
        if (routes.isEmpty()) {
            draft.open("geen", "welke stappen volgt een signaal? Voeg “route …” met stappen toe aan het model.");
        }
        routes.forEach(route -> route(route, facts, draft));
        pictures(facts.pictures(), draft);
    }

    private static void pictures(List<Picture> pictures, SectionDraft draft) {
        if (pictures.isEmpty()) {
            return;
        }
        SectionDraft part = draft.part("kaarten");
        part.paragraph(
                "uitleg",
                Prose.of(Dutch.agree(pictures.size(), "De volgende figuur toont", "De volgende figuren tonen per route")
                        + " wie een signaal oppakt, wie daarna aan zet is en hoe de stappen op elkaar volgen."));
        int number = 0;
        for (Picture picture : pictures) {
            part.add(new Figure(draft.id("figuur." + picture.id()), ++number, picture.title(), picture));
        }
        draft.add(part.finish(Numbering.NONE, 0, "De routes in beeld", Layout.PORTRAIT));
    }

    private static void route(Route route, DraftFacts facts, SectionDraft draft) {
        SectionDraft part = draft.part(ElementNames.qualifiedName(route));
        List<Step> steps = RoutesArticle.steps(route).toList();
        if (steps.isEmpty()) {
            part.open("geen", "uit welke stappen bestaat deze route? Voeg bij de route “stap …” toe.", route);
        }
        String title = ElementNames.title(route);
        part.table(
                "stappen",
                "Stappen van " + Names.called(route),
                COLUMNS,
                steps.stream().map(step -> row(step, facts)).toList());
        draft.add(part.finish(Numbering.NONE, 0, title, Layout.PORTRAIT, route));
    }

    private static Row row(Step step, DraftFacts facts) {
        return SectionDraft.rowOfLines(
                List.of(
                        List.of(ElementNames.title(step)),
                        performers(step),
                        List.of(
                                step.getTerm() == null
                                        ? "nog in te vullen"
                                        : "Binnen " + Dutch.duration(step.getTerm())),
                        lines(Stream.of(Names.participants(step.getParticipants()))),
                        onward(step, facts)),
                step);
    }

    private static List<String> performers(Step step) {
        String meeting = step.getMeeting() == null || step.getMeeting().eIsProxy()
                ? ""
                : "in " + Names.called(step.getMeeting());
        List<String> who = lines(Stream.of(
                Names.inSentence(step.getActors()),
                meeting,
                labelled("eindverantwoordelijk: ", Names.inSentence(step.getAccountable()))));
        return who.isEmpty() ? List.of("nog in te vullen") : who;
    }

    private static List<String> onward(Step step, DraftFacts facts) {
        Stream<String> ways = facts.graph().outgoing(step).stream().map(RouteAnnex::way);
        String feedback = labelled("terugkoppeling aan ", Names.inSentence(step.getFeedbackTo()));
        return lines(Stream.concat(ways, Stream.of(feedback)));
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }

    private static List<String> lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).map(DutchPhrases::capital).toList();
    }

    private static String way(Edge edge) {
        String when = edge.transition().map(RouteAnnex::condition).orElse("");
        String how =
                edge.transition().map(transition -> verb(transition.getKind())).orElse("naar ");
        return when + how + target(edge);
    }

    private static String condition(Transition transition) {
        String otherwise = transition.isOtherwise() ? "anders: " : "";
        return Conditions.of(transition).map(condition -> condition + ": ").orElse(otherwise);
    }

    private static String verb(TransitionKind kind) {
        return switch (kind) {
            case ONWARD -> "naar ";
            case ESCALATION -> "opschalen naar ";
            case DEESCALATION -> "afschalen naar ";
        };
    }

    private static String target(Edge edge) {
        RouteNode target = edge.target();
        String other = edge.crossesRoutes() ? " van " + Names.called(target.eContainer()) : "";
        return Names.quoted(target) + other;
    }
}
