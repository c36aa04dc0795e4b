package nl.samenhang.document.internal.draft;

import nl.samenhang.analysis.DutchPhrases;

/** The article on secrecy. Fixed text, which leaves the law on professional secrecy as it is. */
public final class Secrecy implements PartWriter {

    private final String document;

    /**
     * The article of a document.
     *
     * @param document how the document calls itself in a sentence, such as "dit convenant"
     */
    public Secrecy(String document) {
        this.document = document;
    }

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "plicht",
                "Wie bij de uitvoering van " + document
                        + " vertrouwelijke gegevens ontvangt, houdt deze geheim, tenzij een wettelijk voorschrift tot bekendmaking verplicht of uit de taak de noodzaak tot bekendmaking voortvloeit.");
        draft.clause(
                "beroepsgeheim",
                DutchPhrases.capital(document)
                        + " laat het beroepsgeheim en andere wettelijke geheimhoudingsplichten onverlet. Wie een beroepsgeheim heeft, beslist zelf of gegevens kunnen worden verstrekt.");
        draft.clause("eind", "De geheimhouding blijft gelden na beëindiging van de deelname aan " + document + ".");
    }
}
