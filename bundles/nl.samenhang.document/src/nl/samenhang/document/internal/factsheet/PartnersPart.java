package nl.samenhang.document.internal.factsheet;

import java.util.List;
import nl.samenhang.analysis.Participation;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.model.Partner;

/** The partners that take part, and by whom others reach them. */
final class PartnersPart implements PartWriter {

    private static final Room ROOM = new Room(13);

    private static final List<Column> COLUMNS = List.of(new Column("Organisatie", 6), new Column("Contact", 7));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<Partner> present = present(facts);
        if (present.isEmpty()) {
            draft.open("organisaties.geen", "wie doen er mee? Voeg “partner …” toe aan het model, met “contact …”.");
            return;
        }
        Room.Fitting<Row> fitting =
                ROOM.rows(COLUMNS, present.stream().map(PartnersPart::row).toList());
        draft.table("organisaties", "Wie doen mee, en bij wie kunt u terecht?", COLUMNS, fitting.shown());
        Left.write(fitting.left(), "organisatie", "organisaties", draft);
    }

    /** The partners that have not left. */
    static List<Partner> present(DraftFacts facts) {
        Participation participation = Participation.of(facts.region());
        return facts.region().partners().stream()
                .filter(partner -> !participation.hasLeft(partner))
                .toList();
    }

    private static Row row(Partner partner) {
        return SectionDraft.row(
                List.of(Short.title(partner), SectionDraft.cell(Short.actors(partner.getContacts()))), partner);
    }
}
