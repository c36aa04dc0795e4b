package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.Optional;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Review;

/** Article 13: how often the covenant is reviewed, by whom, and who hears of it. */
final class ReviewArticle implements PartWriter {

    @Override
    public void write(CovenantFacts facts, SectionDraft draft) {
        Optional<Review> review = facts.agreed(Agreement::getReview);
        review.ifPresent(each -> write(each, draft));
        if (review.isEmpty()) {
            draft.open(
                    "geen",
                    "hoe vaak en door wie wordt dit convenant geëvalueerd? Vul bij de afspraak “evaluatie elk … door … eerstvolgende …” in.");
        }
        List<Meeting> anchors = Names.known(
                facts.agreed(Agreement::getAnchoredIn).map(List::copyOf).orElse(List.of()));
        if (!anchors.isEmpty()) {
            String word = Dutch.agree(anchors.size(), "het overleg ", "de overleggen ");
            draft.clause(
                    "verankering",
                    "De uitkomsten van de evaluatie worden besproken in " + word + Names.quoted(anchors)
                            + ", waarin dit convenant bestuurlijk is verankerd.",
                    anchors.toArray(Meeting[]::new));
        } else {
            draft.open(
                    "verankering",
                    "in welk bestuurlijk overleg is dit convenant verankerd? Vul bij de afspraak “verankerd in …” in.");
        }
    }

    private static void write(Review review, SectionDraft draft) {
        String rhythm = review.getRhythm() == null ? "" : " " + Dutch.rhythm(review.getRhythm());
        draft.clause(
                "ritme",
                "De partijen evalueren" + rhythm + " de uitvoering en de werking van dit convenant.",
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
