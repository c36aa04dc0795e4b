package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Severity;
import nl.samenhang.document.Note;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Prose.Reference;
import nl.samenhang.document.Prose.Words;
import nl.samenhang.document.Section;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Acceptance;

/** Annex: the findings of the analysis, the gaps that were accepted, and what this draft itself still lacks. */
final class OpenPointsAnnex implements PartWriter {

    private final List<Section> drafted;

    /**
     * The annex behind some parts.
     *
     * @param drafted the parts already written, whose open points are listed
     */
    OpenPointsAnnex(List<Section> drafted) {
        this.drafted = List.copyOf(drafted);
    }

    @Override
    public void write(CovenantFacts facts, SectionDraft draft) {
        findings(facts.findings(), draft);
        accepted(facts.region().all(Acceptance.class), draft);
        missing(draft);
    }

    private static void findings(List<Finding> findings, SectionDraft draft) {
        if (findings.isEmpty()) {
            draft.paragraph(
                    "bevindingen.geen", Prose.of("De controle van het model heeft geen bevindingen opgeleverd."));
            return;
        }
        String count = DutchPhrases.capital(Dutch.number(findings.size()));
        draft.paragraph(
                "bevindingen",
                Prose.of(Dutch.agree(
                        findings.size(),
                        "De controle van het model heeft één bevinding opgeleverd.",
                        "De controle van het model heeft " + Dutch.small(count) + " bevindingen opgeleverd.")));
        List<Column> columns =
                List.of(new Column("Onderwerp", 4), new Column("Gewicht", 3), new Column("Bevinding", 12));
        draft.table(
                "bevindingen.tabel",
                "Bevindingen",
                columns,
                findings.stream().map(OpenPointsAnnex::row).toList());
    }

    private static Row row(Finding finding) {
        return SectionDraft.row(
                List.of(
                        ElementNames.title(finding.element()),
                        weight(finding.severity()) + " (" + finding.rule() + ")",
                        finding.message().dutch()),
                finding.element());
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> "Fout";
            case WARNING -> "Waarschuwing";
            case INFO -> "Informatie";
        };
    }

    private static void accepted(List<Acceptance> acceptances, SectionDraft draft) {
        if (acceptances.isEmpty()) {
            return;
        }
        draft.paragraph("aanvaard", Prose.of("De volgende bevindingen zijn door de partijen aanvaard."));
        List<Column> columns = List.of(
                new Column("Onderwerp", 4), new Column("Reden", 6), new Column("Door", 3), new Column("Tot en met", 3));
        draft.table(
                "aanvaard.tabel",
                "Aanvaarde bevindingen",
                columns,
                acceptances.stream().map(OpenPointsAnnex::row).toList());
    }

    private static Row row(Acceptance acceptance) {
        String about = acceptance.getElement() == null ? "De hele regio" : ElementNames.title(acceptance.getElement());
        return SectionDraft.row(
                List.of(
                        about + " (" + acceptance.getRule() + ")",
                        Dutch.given(acceptance.getReason()).orElse(""),
                        acceptance.getBy() == null
                                ? ""
                                : DutchPhrases.capital(Names.inSentence(List.of(acceptance.getBy()))),
                        acceptance.getUntil() == null ? "" : Dutch.date(acceptance.getUntil())),
                acceptance);
    }

    private void missing(SectionDraft draft) {
        List<Row> rows = drafted.stream()
                .flatMap(section -> section.deep()
                        .filter(Note.class::isInstance)
                        .map(Note.class::cast)
                        .filter(note -> note.kind() == Note.Kind.OPEN_POINT)
                        .map(note -> row(section, note)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        draft.paragraph(
                "ontbreekt",
                Prose.of(Dutch.agree(
                        rows.size(),
                        "In de tekst van dit concept is één plaats gemarkeerd met “Nog in te vullen”.",
                        "In de tekst van dit concept zijn " + Dutch.number(rows.size())
                                + " plaatsen gemarkeerd met “Nog in te vullen”.")));
        draft.table(
                "ontbreekt.tabel",
                "Nog in te vullen",
                List.of(new Column("Waar", 3), new Column("Wat ontbreekt", 12)),
                rows);
    }

    private static Row row(Section section, Note note) {
        String label = section.label().isEmpty() ? section.title() : section.label();
        Prose where = new Prose(List.of(new Reference(section.id(), label)));
        Prose what =
                new Prose(List.of(new Words(DutchPhrases.capital(note.text().text()))));
        return Row.of(note.elements(), List.of(where, what));
    }
}
