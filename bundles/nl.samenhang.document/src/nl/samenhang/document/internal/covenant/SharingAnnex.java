package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.rules.LegalGrounds;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.draft.SharingTexts;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.InformationSharing;

/** Annex: which data go from whom to whom, for what, on which ground and for how long they are kept. */
final class SharingAnnex implements PartWriter {

    private static final List<Column> COLUMNS = List.of(
            new Column("Informatiedeling", 4),
            new Column("Van en naar", 5),
            new Column("Doel", 5),
            new Column("Gegevens", 5),
            new Column("Grondslag", 4),
            new Column("Bewaartermijn", 4));

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        List<InformationSharing> sharings = facts.region().sharings();
        if (sharings.isEmpty()) {
            draft.open("geen", "welke gegevens delen de partijen? Voeg “informatiedeling …” toe aan het model.");
            return;
        }
        draft.paragraph(
                "inleiding",
                Prose.of(
                        "Deze bijlage geeft een overzicht van de voorgenomen uitwisseling van persoonsgegevens. Zij is onderdeel van het concept en moet juridisch worden getoetst voordat gegevens worden gedeeld."));
        draft.table(
                "tabel",
                "Informatie-uitwisseling",
                COLUMNS,
                sharings.stream().map(SharingAnnex::row).toList());
        sharings.stream()
                .filter(sharing -> LegalGrounds.inLaw(sharing).isEmpty())
                .forEach(sharing -> missing(sharing, draft));
    }

    private static Row row(InformationSharing sharing) {
        return SectionDraft.rowOfLines(
                List.of(
                        List.of(ElementNames.title(sharing)),
                        lines(sharing.getFlows().stream().map(SharingTexts::flow)),
                        lines(Dutch.given(sharing.getPurpose()).map(Dutch::phrase).stream()),
                        lines(sharing.getData().stream().map(SharingTexts::data)),
                        lines(LegalGrounds.inLaw(sharing).stream().map(ElementNames::title)),
                        lines(Stream.ofNullable(sharing.getRetention()).map(Dutch::duration))),
                sharing);
    }

    private static List<String> lines(Stream<String> texts) {
        List<String> lines = texts.map(SectionDraft::cell).toList();
        return lines.isEmpty() ? List.of(SectionDraft.cell("")) : lines;
    }

    private static void missing(InformationSharing sharing, SectionDraft draft) {
        draft.open(
                "grondslag." + ElementNames.qualifiedName(sharing),
                "op welke wettelijke grondslag berust %s? Vul bij deze informatiedeling “grondslag …” in."
                        .formatted(Names.called(sharing)),
                sharing);
    }
}
