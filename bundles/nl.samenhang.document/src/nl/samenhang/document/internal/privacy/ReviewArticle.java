package nl.samenhang.document.internal.privacy;

import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.ReviewClauses;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.model.Agreement;

/** The last article: the protocol is reviewed in the rhythm of the covenant, and before the sharing changes. */
final class ReviewArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        facts.agreed(Agreement::getReview)
                .ifPresentOrElse(
                        review -> ReviewClauses.write(review, ProtocolDraft.ITSELF, draft),
                        () -> draft.open(
                                "geen",
                                "hoe vaak en door wie wordt dit privacyprotocol geëvalueerd? Vul bij de afspraak “evaluatie elk … door … eerstvolgende …” in."));
        draft.clause(
                "wijziging",
                "Voordat een doel, een grondslag, de soort gegevens of een ontvanger verandert, passen de partijen dit privacyprotocol aan en laten zij de wijziging juridisch toetsen.");
        draft.clause(
                "wetgeving",
                "De partijen gaan bij iedere evaluatie na of de grondslagen nog gelden en of de gedeelde gegevens nog nodig zijn.");
    }
}
