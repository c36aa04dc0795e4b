package nl.samenhang.document.internal.covenant;

/** Article 10: secrecy. Fixed text, which leaves the law on professional secrecy as it is. */
final class SecrecyArticle implements PartWriter {

    @Override
    public void write(CovenantFacts facts, SectionDraft draft) {
        draft.clause(
                "plicht",
                "Wie bij de uitvoering van dit convenant vertrouwelijke gegevens ontvangt, houdt deze geheim, tenzij een wettelijk voorschrift tot bekendmaking verplicht of de uitvoering van de taak deze noodzakelijk maakt.");
        draft.clause(
                "beroepsgeheim",
                "Dit convenant laat het beroepsgeheim en andere wettelijke geheimhoudingsplichten onverlet. Wie een beroepsgeheim heeft, beslist zelf of gegevens kunnen worden verstrekt.");
        draft.clause("eind", "De geheimhouding blijft gelden na beëindiging van de deelname aan dit convenant.");
    }
}
