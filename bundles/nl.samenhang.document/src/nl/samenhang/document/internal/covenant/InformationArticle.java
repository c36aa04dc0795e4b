package nl.samenhang.document.internal.covenant;

import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.draft.SharingLimits;

/** Article 9: the general rules for sharing personal data; the details belong to the privacy protocol. */
final class InformationArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        SharingLimits.write("dit convenant", draft);
        draft.clause(
                "rechten",
                "De partijen informeren de jongere en, waar dat aangewezen is, de ouders over de verwerking van hun gegevens en over hun rechten, tenzij de wet een uitzondering toelaat.");
        draft.clause(
                "protocol",
                "De partijen werken de verwerking van persoonsgegevens uit in een privacyprotocol en leggen dat vóór de start van de uitwisseling voor aan hun functionarissen voor gegevensbescherming.");
        if (facts.region().sharings().isEmpty()) {
            draft.open(
                    "geen",
                    "welke gegevens delen de partijen, met welk doel en op welke grondslag? Voeg “informatiedeling …” toe aan het model.");
        } else {
            draft.clause(
                    "overzicht",
                    Prose.of("De voorgenomen vormen van informatie-uitwisseling staan in ")
                            .and(Part.SHARING_ANNEX.reference())
                            .and("."));
        }
    }
}
