package nl.samenhang.document.internal.privacy;

import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;

/** Article 9: how data are secured (GDPR, articles 5, first paragraph, under f, 29 and 32). */
final class SecurityArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause(
                "maatregelen",
                "Iedere partij neemt passende technische en organisatorische maatregelen om persoonsgegevens te beveiligen (artikel 32 van de AVG). Overheidsorganisaties volgen daarbij de Baseline Informatiebeveiliging Overheid.");
        draft.clause(
                "toegang",
                "Alleen medewerkers die de gegevens voor hun taak nodig hebben, krijgen toegang. Zij verwerken die gegevens alleen in opdracht van hun organisatie (artikel 29 van de AVG).");
        if (facts.region().sharings().isEmpty()) {
            draft.open(
                    "geen", "hoe worden de gegevens beveiligd? Voeg een “informatiedeling …” toe met “beveiliging …”.");
        } else {
            draft.clause(
                    "afspraken",
                    Prose.of("De afspraken over de beveiliging staan bij iedere informatiedeling in ")
                            .and(Part.SHARINGS.reference())
                            .and("."));
        }
    }
}
