package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.matrix.Levels;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Action;
import nl.samenhang.model.Issue;
import nl.samenhang.model.LevelBlock;

/** Annex: what is done about each issue, from a strong foundation to an incident, and by whom. */
final class ActionAnnex implements PartWriter {

    private static final List<Column> COLUMNS =
            List.of(new Column("Handeling", 7), new Column("Niveau", 4), new Column("Door", 6));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        if (facts.issues().isEmpty()) {
            draft.open("geen", "wat doen de partijen per vraagstuk? Voeg eerst “vraagstuk …” toe aan het model.");
        }
        facts.issues().forEach(issue -> issue(issue, draft));
    }

    private static void issue(Issue issue, SectionDraft draft) {
        SectionDraft part = draft.part(ElementNames.qualifiedName(issue));
        List<Row> rows = issue.getLevels().stream()
                .sorted((one, other) -> one.getLevel().compareTo(other.getLevel()))
                .flatMap(ActionAnnex::rows)
                .toList();
        String title = ElementNames.title(issue);
        part.table("handelingen", "Handelingen bij " + Names.called(issue), COLUMNS, rows);
        if (rows.isEmpty()) {
            part.open(
                    "geen",
                    "wat doen de partijen bij %s? Vul bij dit vraagstuk “sterke basis”, “preventie algemeen”, “preventie gericht” en “incident” in."
                            .formatted(Names.called(issue)),
                    issue);
        }
        draft.add(part.finish(Numbering.NONE, 0, title, Layout.PORTRAIT, issue));
    }

    private static Stream<Row> rows(LevelBlock level) {
        return level.getActions().stream().map(action -> row(action, level));
    }

    private static Row row(Action action, LevelBlock level) {
        String actors = Names.inSentence(action.getActors());
        return SectionDraft.row(
                List.of(
                        DutchPhrases.capital(
                                Dutch.given(action.getText()).map(Dutch::phrase).orElse("nog in te vullen")),
                        Levels.title(level.getLevel()),
                        actors.isEmpty() ? "nog in te vullen" : DutchPhrases.capital(actors)),
                action);
    }
}
