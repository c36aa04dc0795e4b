package nl.samenhang.document.internal.factsheet;

import java.util.Comparator;
import java.util.List;
import nl.samenhang.analysis.MeetingLayers;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.model.Meeting;

/** The meetings, those where professionals talk about situations first. */
final class MeetingsPart implements PartWriter {

    private static final Room ROOM = new Room(4);

    private static final List<Column> COLUMNS =
            List.of(new Column("Overleg", 7), new Column("Voorzitter", 6), new Column("Hoe vaak", 3));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Meeting> meetings = facts.region().meetings();
        if (meetings.isEmpty()) {
            draft.open("overleggen.geen", "welke overleggen zijn er? Voeg “overleg …” toe aan het model.");
            return;
        }
        List<Row> rows = meetings.stream()
                .sorted(Comparator.comparing(meeting -> !MeetingLayers.isOperational(meeting)))
                .map(MeetingsPart::row)
                .toList();
        Room.Fitting<Row> fitting = ROOM.rows(COLUMNS, rows);
        draft.table("overleggen", "Welke overleggen zijn er?", COLUMNS, fitting.shown());
        Left.write(fitting.left(), "overleg", "overleggen", draft);
    }

    private static Row row(Meeting meeting) {
        String chair = meeting.getChair() == null ? "" : Short.actors(List.of(meeting.getChair()));
        String rhythm = meeting.getFrequency() == null ? "" : Dutch.rhythm(meeting.getFrequency());
        return SectionDraft.row(
                List.of(Short.title(meeting), SectionDraft.cell(chair), SectionDraft.cell(rhythm)), meeting);
    }
}
