package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RouteGraph.Edge;
import nl.samenhang.document.Items.Item;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Rung;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;

/** Article 8: when routes pass a matter up or down, by whose decision, and the escalation ladder. */
final class ScalingArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "algemeen",
                "Opschalen en afschalen gebeurt op grond van een besluit van degene die daarvoor is aangewezen. De overdragende en de ontvangende partij spreken af wie de jongere en de ouders informeert.");
        scaling(TransitionKind.ESCALATION, "opschalen", facts, draft);
        scaling(TransitionKind.DEESCALATION, "afschalen", facts, draft);
        facts.region().ladders().forEach(ladder -> ladder(ladder, draft));
    }

    private static void scaling(TransitionKind kind, String verb, DraftFacts facts, SectionDraft draft) {
        List<Edge> edges = edges(kind, facts).toList();
        if (edges.isEmpty()) {
            draft.open(
                    verb,
                    "wanneer en door wie kan worden %s? Voeg bij een stap “%s naar … besloten door …” toe."
                            .formatted(kind == TransitionKind.ESCALATION ? "opgeschaald" : "afgeschaald", verb));
            return;
        }
        String passive = kind == TransitionKind.ESCALATION ? "opgeschaald" : "afgeschaald";
        String intro = Dutch.agree(edges.size(), "in het volgende geval:", "in de volgende gevallen:");
        draft.clause(
                verb,
                "Er kan worden " + passive + " " + intro,
                edges.stream().map(ScalingArticle::item).toList());
    }

    private static Stream<Edge> edges(TransitionKind kind, DraftFacts facts) {
        return facts.graph().edges().stream()
                .filter(edge -> edge.transition()
                        .map(Transition::getKind)
                        .filter(kind::equals)
                        .isPresent());
    }

    private static Item item(Edge edge) {
        Transition transition = edge.transition().orElseThrow();
        Step source = edge.source();
        String way = "van %s naar %s".formatted(Names.called(source), Names.called(edge.target()));
        return SectionDraft.item(way + when(transition), source, edge.target());
    }

    private static String when(Transition transition) {
        Optional<String> condition = transition.isOtherwise()
                ? Optional.of("als geen van de andere voorwaarden van die stap geldt")
                : Conditions.of(transition);
        List<Actor> deciders = Names.known(transition.getDecidedBy());
        if (deciders.isEmpty()) {
            return condition.map(each -> ", " + each).orElse("")
                    + ", waarbij nog moet worden bepaald wie daartoe besluit";
        }
        String decision =
                Names.inSentence(deciders) + " daartoe " + Dutch.agree(deciders.size(), "besluit", "besluiten");
        return ", " + condition.map(each -> each + and(each)).orElse("als ") + decision;
    }

    // A condition of several parts needs a comma to end it.
    private static String and(String condition) {
        boolean parts = List.of(",", " en ", " of ").stream().anyMatch(condition::contains);
        return parts ? ", en " : " en ";
    }

    private static void ladder(Ladder ladder, SectionDraft draft) {
        String key = ElementNames.qualifiedName(ladder);
        draft.clause(
                "ladder." + key,
                Prose.of("De partijen hanteren de treden van het opschalingsmodel " + Names.quoted(ladder) + "."),
                ladder);
        List<Column> columns = List.of(
                new Column("Trede", 3),
                new Column("Geleid door", 4),
                new Column("Criteria", 5),
                new Column("Besluit door", 4));
        draft.table(
                "ladder." + key + ".tabel",
                "Treden van het opschalingsmodel",
                columns,
                ladder.getRungs().stream().map(ScalingArticle::row).toList());
    }

    private static Row row(Rung rung) {
        String leader = rung.getLedBy() == null ? "" : Names.inSentence(List.of(rung.getLedBy()));
        String title = Dutch.given(rung.getTitle()).map(given -> ". " + given).orElse("");
        List<String> criteria =
                rung.getCriteria().stream().map(Dutch::phrase).map(Dutch::small).toList();
        return SectionDraft.row(
                List.of(
                        rung.getNumber() + title,
                        SectionDraft.cell(leader),
                        SectionDraft.cell(String.join("; ", criteria)),
                        SectionDraft.cell(Names.inSentence(rung.getDecidedBy()))),
                rung.eContainer());
    }
}
