package nl.samenhang.document.internal.factsheet;

import java.util.List;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.model.Issue;

/** Who leads from day to day on each issue; the starting point first. */
final class LeadPart implements PartWriter {

    private static final Room ROOM = new Room(5);

    private static final List<Column> COLUMNS = List.of(new Column("Vraagstuk", 6), new Column("Regie", 7));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        if (facts.issues().isEmpty()) {
            draft.open("leiding.geen", "wie heeft de leiding? Voeg “vraagstuk …” toe aan het model, met “regie …”.");
            return;
        }
        List<Row> rows = facts.issues().stream()
                .sorted((one, other) ->
                        Boolean.compare(one.getStartingPoint() == null, other.getStartingPoint() == null))
                .map(LeadPart::row)
                .toList();
        Room.Fitting<Row> fitting = ROOM.rows(COLUMNS, rows);
        draft.table(
                "leiding",
                "Wie heeft de leiding? Loopt het vast, ga dan naar wie de regie heeft.",
                COLUMNS,
                fitting.shown());
        Left.write(fitting.left(), "vraagstuk", "vraagstukken", draft);
    }

    private static Row row(Issue issue) {
        String lead = issue.getLead() == null ? "" : Short.actors(List.of(issue.getLead()));
        return SectionDraft.row(List.of(Short.title(issue), SectionDraft.cell(lead)), issue);
    }
}
