package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.Role;

/** Annex: all partners of the region, their departments and contacts, and whether they are party to the covenant. */
final class PartnerAnnex implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        if (facts.region().partners().isEmpty()) {
            draft.open("geen", "welke organisaties doen mee? Voeg “partner …” toe aan het model.");
            return;
        }
        draft.paragraph("inleiding", Prose.of("De volgende organisaties nemen deel aan de samenwerking."));
        List<Column> columns = List.of(
                new Column("Partner", 5),
                new Column("Soort", 5),
                new Column("Afdelingen", 4),
                new Column("Contactpersoon", 4),
                new Column("Partij", 2));
        draft.table(
                "tabel",
                "Partners",
                columns,
                facts.region().partners().stream()
                        .map(partner -> row(partner, facts))
                        .toList());
    }

    private static String kind(Partner partner) {
        PartnerKind kind = partner.getKind();
        return kind == null || kind.eIsProxy() ? "" : ElementNames.title(kind);
    }

    private static Row row(Partner partner, DraftFacts facts) {
        String until = partner.getInvolvedUntil() == null
                ? ""
                : " (betrokken tot en met " + Dutch.date(partner.getInvolvedUntil()) + ")";
        List<Role> contacts = Names.known(partner.getContacts());
        return SectionDraft.row(
                List.of(
                        ElementNames.title(partner) + until,
                        kind(partner),
                        String.join(
                                "; ",
                                partner.getDepartments().stream()
                                        .map(ElementNames::title)
                                        .toList()),
                        SectionDraft.cell(Names.inSentence(contacts)),
                        facts.parties().contains(partner) ? "Ja" : "Nee"),
                partner);
    }
}
