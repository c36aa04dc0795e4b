package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Issue;

/** Article 5: who is finally accountable for an issue and who has the lead from day to day. */
final class LeadArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "eigenaar",
                "Voor ieder vraagstuk wijzen de partijen één eigenaar aan. De eigenaar is eindverantwoordelijk voor de gezamenlijke aanpak van het vraagstuk.");
        draft.clause(
                "regie",
                "Wie de regie heeft, ziet toe op de voortgang, brengt de betrokken partijen bijeen en bewaakt de gemaakte afspraken. De regie laat de eigen verantwoordelijkheid van iedere partij onverlet.");
        if (facts.issues().isEmpty()) {
            draft.open("geen", "wie is eigenaar en wie heeft de regie? Voeg eerst “vraagstuk …” toe aan het model.");
            return;
        }
        draft.clause("verdeling", "De eigenaar en de regie zijn als volgt verdeeld.");
        List<Column> columns = List.of(new Column("Vraagstuk", 4), new Column("Eigenaar", 4), new Column("Regie", 4));
        draft.table(
                "tabel",
                "Eigenaar en regie per vraagstuk",
                columns,
                facts.issues().stream().map(LeadArticle::row).toList());
        facts.issues().forEach(issue -> missing(issue, draft));
    }

    private static Row row(Issue issue) {
        String owner = Names.inSentence(issue.getOwners());
        String lead = issue.getLead() == null ? "" : Names.inSentence(List.of(issue.getLead()));
        return SectionDraft.row(
                List.of(ElementNames.title(issue), SectionDraft.cell(owner), SectionDraft.cell(lead)), issue);
    }

    private static void missing(Issue issue, SectionDraft draft) {
        String key = ElementNames.qualifiedName(issue);
        if (Names.known(issue.getOwners()).isEmpty()) {
            draft.open(
                    "eigenaar." + key,
                    "wie is eigenaar van %s? Vul bij dit vraagstuk “eigenaar …” in.".formatted(Names.called(issue)),
                    issue);
        }
        if (issue.getLead() == null) {
            draft.open(
                    "regie." + key,
                    "wie heeft de regie bij %s? Vul bij dit vraagstuk “regie …” in.".formatted(Names.called(issue)),
                    issue);
        }
    }
}
