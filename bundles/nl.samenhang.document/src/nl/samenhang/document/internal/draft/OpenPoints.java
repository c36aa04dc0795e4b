package nl.samenhang.document.internal.draft;

import java.util.List;
import java.util.function.BiPredicate;
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
import org.eclipse.emf.ecore.EObject;

/** Annex: the findings of the analysis, the gaps that were accepted, and what the draft itself still lacks. */
public final class OpenPoints implements PartWriter {

    private final List<Section> drafted;
    private final String subject;
    private final BiPredicate<String, EObject> concerns;

    private OpenPoints(List<Section> drafted, String subject, BiPredicate<String, EObject> concerns) {
        this.drafted = List.copyOf(drafted);
        this.subject = subject;
        this.concerns = concerns;
    }

    /**
     * The annex with all that was found.
     *
     * @param drafted the parts already written, whose open points are listed
     * @return the annex
     */
    public static OpenPoints ofAll(List<Section> drafted) {
        return new OpenPoints(drafted, "", (rule, element) -> true);
    }

    /**
     * The annex with what was found about one subject.
     *
     * @param drafted the parts already written, whose open points are listed
     * @param subject the subject, such as "het delen van gegevens"
     * @param concerns whether what a rule (by its id) finds at an element is about the subject; the element is null for
     *     a gap that was accepted for the whole region
     * @return the annex
     */
    public static OpenPoints about(List<Section> drafted, String subject, BiPredicate<String, EObject> concerns) {
        return new OpenPoints(drafted, " over " + subject, concerns);
    }

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        findings(
                facts.findings().stream()
                        .filter(finding -> concerns.test(finding.rule(), finding.element()))
                        .toList(),
                draft);
        accepted(
                facts.region().all(Acceptance.class).stream()
                        .filter(acceptance -> concerns.test(acceptance.getRule(), acceptance.getElement()))
                        .toList(),
                draft);
        missing(draft);
    }

    private void findings(List<Finding> findings, SectionDraft draft) {
        String control = "De controle van het model heeft" + subject;
        if (findings.isEmpty()) {
            draft.paragraph("bevindingen.geen", Prose.of(control + " geen bevindingen opgeleverd."));
            return;
        }
        String count = Dutch.agree(findings.size(), "één bevinding", Dutch.number(findings.size()) + " bevindingen");
        draft.paragraph("bevindingen", Prose.of(control + " " + count + " opgeleverd."));
        List<Column> columns =
                List.of(new Column("Onderwerp", 4), new Column("Gewicht", 3), new Column("Bevinding", 12));
        draft.table(
                "bevindingen.tabel",
                "Bevindingen",
                columns,
                findings.stream().map(OpenPoints::row).toList());
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
                acceptances.stream().map(OpenPoints::row).toList());
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
                .flatMap(section -> section.openPoints().map(note -> row(section, note)))
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
