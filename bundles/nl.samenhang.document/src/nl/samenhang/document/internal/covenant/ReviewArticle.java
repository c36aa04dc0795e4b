package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.Optional;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.ReviewClauses;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Names;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Review;

/** Article 13: how often the covenant is reviewed, by whom, and who hears of it. */
final class ReviewArticle implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        Optional<Review> review = facts.agreed(Agreement::getReview);
        review.ifPresent(each -> ReviewClauses.write(each, "dit convenant", draft));
        if (review.isEmpty()) {
            draft.open(
                    "geen",
                    "hoe vaak en door wie wordt dit convenant geëvalueerd? Vul bij de afspraak “evaluatie elk … door … eerstvolgende …” in.");
        }
        List<Meeting> anchors = Names.known(
                facts.agreed(Agreement::getAnchoredIn).map(List::copyOf).orElse(List.of()));
        if (!anchors.isEmpty()) {
            draft.clause(
                    "verankering",
                    "De uitkomsten van de evaluatie worden besproken in " + Names.called(anchors)
                            + ", waarin dit convenant bestuurlijk is verankerd.",
                    anchors.toArray(Meeting[]::new));
        } else {
            draft.open(
                    "verankering",
                    "in welk bestuurlijk overleg is dit convenant verankerd? Vul bij de afspraak “verankerd in …” in.");
        }
    }
}
