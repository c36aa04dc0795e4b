package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Review;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.TimeUnit;

/**
 * R43: of an agreement it is not settled who reviews it, or when the next time is (conversation cards; PDCA). A day that
 * lies before the reference date is no next time.
 */
public final class AgreementWithoutReview implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R43",
            Severity.WARNING,
            new Text("Afspraak zonder evaluatie", "Agreement without a review"),
            new Text(
                    "Een afspraak die niemand op een vaste dag tegen het licht houdt, blijft staan als zij niet meer werkt.",
                    "An agreement that nobody reviews on a set day stays as it is when it no longer works."),
            List.of(Source.CARDS, Source.REVIEW_CYCLE));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    rol regisseur "Procesregisseur"
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        evaluatie elk jaar door regisseur
                    }
                    """, "veilig", """
                    rol regisseur "Procesregisseur"
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        evaluatie elk jaar door regisseur eerstvolgende 2026-10-01
                    }
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().agreements().stream()
                .filter(agreement -> lacksReviewer(agreement.getReview()) || lacksDay(agreement.getReview(), facts))
                .map(agreement -> new Gap(agreement, message(agreement, facts)));
    }

    private static boolean lacksReviewer(Review review) {
        return review == null || review.getBy() == null;
    }

    private static boolean lacksDay(Review review, RegionFacts facts) {
        return review == null
                || review.getNext() == null
                || facts.region()
                        .referenceDate()
                        .map(review.getNext()::isBefore)
                        .orElse(false);
    }

    private static Text message(Agreement agreement, RegionFacts facts) {
        List<Text> missing = new ArrayList<>();
        if (lacksReviewer(agreement.getReview())) {
            missing.add(new Text("wie evalueert", "who reviews it"));
        }
        if (lacksDay(agreement.getReview(), facts)) {
            missing.add(new Text("wanneer de volgende evaluatie is", "when the next review is"));
        }
        String title = ElementNames.title(agreement);
        Text list = Enumeration.of(missing);
        return Text.format(
                "Bij de afspraak \"%s\" staat niet vast %s. Dan blijft de afspraak bestaan, ook als zij niet meer werkt. Spreek de evaluatie af: evaluatie elk jaar door … eerstvolgende …",
                "Of the agreement \"%s\" it is not settled %s. It then stays as it is, even when it no longer works. Agree on the review: evaluatie elk jaar door … eerstvolgende …",
                title,
                list);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Agreement agreement = (Agreement) gap.element();
        Review review = agreement.getReview();
        return facts.region().referenceDate().stream()
                .flatMap(day -> reviewers(agreement, facts)
                        .limit(Candidates.MOST)
                        .map(reviewer -> review == null
                                ? newReview(agreement, reviewer, nextDay(agreement, day))
                                : completed(review, reviewer, nextDay(agreement, day), facts)))
                .toList();
    }

    private static Stream<Actor> reviewers(Agreement agreement, RegionFacts facts) {
        Stream<Actor> fitting = lacksReviewer(agreement.getReview())
                ? candidates(agreement, facts)
                : Stream.of(agreement.getReview().getBy());
        return fitting.filter(actor -> actor != null && !actor.eIsProxy()).distinct();
    }

    // Whoever leads an issue that the agreement is about, chairs where it is anchored, or may own an issue.
    private static Stream<Actor> candidates(Agreement agreement, RegionFacts facts) {
        return Stream.of(
                        agreement.getIssues().stream().map(Issue::getLead),
                        agreement.getAnchoredIn().stream().map(Meeting::getChair),
                        Candidates.owners(facts).stream())
                .flatMap(actors -> actors);
    }

    // One rhythm after the reference date, but not after the agreement ends.
    private static LocalDate nextDay(Agreement agreement, LocalDate day) {
        Review review = agreement.getReview();
        LocalDate next = review == null || review.getRhythm() == null
                ? day.plusYears(1)
                : Durations.after(day, review.getRhythm());
        LocalDate until = agreement.getValidUntil();
        return until == null || until.isBefore(day) || until.isAfter(next) ? next : until;
    }

    private static Repair newReview(Agreement agreement, Actor reviewer, LocalDate next) {
        Review review = SamenhangFactory.eINSTANCE.createReview();
        review.setRhythm(Durations.of(1, TimeUnit.YEAR));
        review.setBy(reviewer);
        review.setNext(next);
        return Repair.of(
                title(reviewer, next), new Change.Add(agreement, SamenhangPackage.Literals.AGREEMENT__REVIEW, review));
    }

    private static Repair completed(Review review, Actor reviewer, LocalDate next, RegionFacts facts) {
        List<Change> changes = new ArrayList<>();
        if (lacksReviewer(review)) {
            changes.add(new Change.Add(review, SamenhangPackage.Literals.REVIEW__BY, reviewer));
        }
        LocalDate day = lacksDay(review, facts) ? next : review.getNext();
        if (review.getNext() == null) {
            changes.add(new Change.Add(review, SamenhangPackage.Literals.REVIEW__NEXT, day));
        } else if (day != review.getNext()) {
            changes.add(new Change.Replace(review, SamenhangPackage.Literals.REVIEW__NEXT, review.getNext(), day));
        }
        return new Repair(title(reviewer, day), changes);
    }

    private static Text title(Actor reviewer, LocalDate next) {
        String name = ElementNames.title(reviewer);
        Text day = WrittenDate.of(next);
        return Text.format(
                "Laat \"%s\" de afspraak uiterlijk op %s evalueren",
                "Have \"%s\" review the agreement by %s", name, day);
    }
}
