package nl.samenhang.document.internal.covenant;

import nl.samenhang.document.Prose;

/** Article 9: the general rules for sharing personal data; the details belong to the privacy protocol. */
final class InformationArticle implements PartWriter {

    @Override
    public void write(CovenantFacts facts, SectionDraft draft) {
        draft.clause(
                "grondslag",
                "De partijen wisselen alleen persoonsgegevens uit als daarvoor een grondslag in de wet bestaat, de uitwisseling noodzakelijk is voor een vooraf bepaald doel en dat doel niet op een minder ingrijpende wijze kan worden bereikt. Dit convenant is zelf geen wettelijke grondslag.");
        draft.clause(
                "beperking",
                "De partijen verstrekken niet meer gegevens dan nodig is en alleen aan degenen die deze voor hun taak nodig hebben.");
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
