package nl.samenhang.document.internal.draft;

import nl.samenhang.analysis.DutchPhrases;

/** The limits within which parties share personal data, as every document states them. */
public final class SharingLimits {

    private SharingLimits() {}

    /**
     * Writes the clauses: a ground in law, necessity, proportionality and subsidiarity, and no more data nor recipients
     * than needed (GDPR, article 5, first paragraph, under a to c, and article 6).
     *
     * @param document how the document calls itself in a sentence, such as "dit convenant"
     * @param draft where the text goes
     */
    public static void write(String document, SectionDraft draft) {
        draft.clause(
                "grondslag",
                "De partijen wisselen alleen persoonsgegevens uit als daarvoor een grondslag in de wet bestaat, de uitwisseling noodzakelijk is voor een vooraf bepaald doel en dat doel niet op een minder ingrijpende wijze kan worden bereikt. "
                        + DutchPhrases.capital(document) + " is zelf geen wettelijke grondslag.");
        draft.clause(
                "beperking",
                "De partijen verstrekken niet meer gegevens dan nodig is en alleen aan degenen die deze voor hun taak nodig hebben.");
    }
}
