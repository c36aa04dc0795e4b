package nl.samenhang.document.internal.draft;

import java.util.List;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Review;

/** How often a document is reviewed, by whom and when next. */
public final class ReviewClauses {

    private ReviewClauses() {}

    /**
     * Writes the clauses.
     *
     * @param review what the agreement says of its review, not null
     * @param document how the document calls itself in a sentence, such as "dit convenant"
     * @param draft where the text goes
     */
    public static void write(Review review, String document, SectionDraft draft) {
        String rhythm = review.getRhythm() == null ? "" : " " + Dutch.rhythmInWords(review.getRhythm());
        draft.clause(
                "ritme",
                "De partijen evalueren" + rhythm + " de uitvoering en de werking van " + document + ".",
                review.eContainer());
        if (review.getBy() == null) {
            draft.open(
                    "wie",
                    "wie neemt het initiatief tot de evaluatie? Vul bij de afspraak “evaluatie … door …” aan.",
                    review.eContainer());
        } else {
            draft.clause(
                    "wie",
                    "Het initiatief tot de evaluatie ligt bij " + Names.inSentence(List.of(review.getBy())) + ".",
                    review.getBy());
        }
        if (review.getNext() == null) {
            draft.open(
                    "wanneer",
                    "wanneer is de eerstvolgende evaluatie? Vul bij de afspraak “evaluatie … eerstvolgende …” aan.",
                    review.eContainer());
        } else {
            draft.clause(
                    "wanneer",
                    "De eerstvolgende evaluatie vindt plaats op " + Dutch.date(review.getNext()) + ".",
                    review.eContainer());
        }
    }
}
