package nl.samenhang.document.internal.covenant;

import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;

/** Article 17: how the covenant is cited and made public. */
final class ClosingArticle implements PartWriter {

    private final String title;

    /**
     * The article of one covenant.
     *
     * @param title the title of the covenant
     */
    ClosingArticle(String title) {
        this.title = title;
    }

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        draft.clause("citeertitel", "Dit convenant wordt aangehaald als: " + Dutch.quoted(title) + ".");
        draft.clause(
                "bijlagen",
                "De bijlagen maken deel uit van dit convenant. Bij strijdigheid gaat de tekst van het convenant voor.");
        draft.clause(
                "openbaarheid",
                "De partijen maken dit convenant na de ondertekening openbaar, met uitzondering van gegevens die niet openbaar mogen worden.");
    }
}
