package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Row;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Basis;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.DataItem;
import nl.samenhang.model.Flow;
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
    public void write(CovenantFacts facts, SectionDraft draft) {
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
        sharings.stream().filter(sharing -> lawful(sharing).isEmpty()).forEach(sharing -> missing(sharing, draft));
    }

    private static Row row(InformationSharing sharing) {
        String bases = String.join(
                "; ", lawful(sharing).stream().map(ElementNames::title).toList());
        return SectionDraft.row(
                List.of(
                        ElementNames.title(sharing),
                        orOpen(String.join(
                                "; ",
                                sharing.getFlows().stream()
                                        .map(SharingAnnex::flow)
                                        .toList())),
                        orOpen(Dutch.given(sharing.getPurpose())
                                .map(Dutch::phrase)
                                .orElse("")),
                        orOpen(String.join(
                                "; ",
                                sharing.getData().stream()
                                        .map(SharingAnnex::data)
                                        .toList())),
                        orOpen(bases),
                        orOpen(sharing.getRetention() == null ? "" : Dutch.duration(sharing.getRetention()))),
                sharing);
    }

    // An agreement is no legal basis, even where the model names it as a ground.
    private static List<Basis> lawful(InformationSharing sharing) {
        return Names.known(sharing.getBases()).stream()
                .filter(basis -> !(basis instanceof Agreement))
                .toList();
    }

    private static String flow(Flow flow) {
        String from = flow.getFrom() == null ? "…" : Names.inSentence(flow.getFrom());
        return "van " + from + " naar " + Names.inSentence(flow.getTo());
    }

    private static String data(DataItem item) {
        return kind(item.getDataClass())
                + Dutch.given(item.getDescription())
                        .map(text -> ": " + Dutch.phrase(text))
                        .orElse("");
    }

    private static String kind(DataClass dataClass) {
        return switch (dataClass) {
            case ORDINARY -> "gewone gegevens";
            case SPECIAL -> "bijzondere gegevens";
            case CRIMINAL -> "strafrechtelijke gegevens";
            case POLICE -> "politiegegevens";
        };
    }

    private static String orOpen(String text) {
        return text.isEmpty() ? "nog in te vullen" : DutchPhrases.capital(text);
    }

    private static void missing(InformationSharing sharing, SectionDraft draft) {
        draft.open(
                "grondslag." + ElementNames.qualifiedName(sharing),
                "op welke wettelijke grondslag berust de informatiedeling %s? Vul bij deze informatiedeling “grondslag …” in."
                        .formatted(Names.quoted(sharing)),
                sharing);
    }
}
