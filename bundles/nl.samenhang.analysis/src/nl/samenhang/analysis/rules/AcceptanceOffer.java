package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Offers to accept a finding: with a reason to fill in, for a year, and in the name of whoever leads. */
public final class AcceptanceOffer {

    private AcceptanceOffer() {}

    /**
     * The acceptance of one finding.
     *
     * @param finding a finding of the same region, not null
     * @param facts the region and its views, not null
     * @return what would be added to the text; empty where no acceptance can point at the finding
     */
    public static Optional<Repair> of(Finding finding, RegionFacts facts) {
        Optional<EObject> element = element(finding);
        if (element.isEmpty() && !finding.isOfWholeRegion()) {
            return Optional.empty();
        }
        RegionFile file = file(finding, facts);
        Acceptance acceptance = acceptance(finding, element, facts);
        return Optional.of(Repair.of(
                new Text(
                        "Aanvaard dit hiaat voorlopig, met een reden",
                        "Accept this gap for the time being, with a reason"),
                new Change.Add(file, SamenhangPackage.Literals.REGION_FILE__ELEMENTS, acceptance)));
    }

    // What is said of the region as a whole is accepted by the element that it concerns, where that has a name.
    private static Optional<EObject> element(Finding finding) {
        Stream<EObject> elements =
                finding.isOfWholeRegion() ? finding.involved().stream() : Stream.of(finding.element());
        return elements.filter(named -> !ElementNames.segments(named).isEmpty()).findFirst();
    }

    // With the other acceptances, else in the file of the finding.
    private static RegionFile file(Finding finding, RegionFacts facts) {
        return facts.region().all(Acceptance.class).stream()
                .findFirst()
                .map(other -> (RegionFile) EcoreUtil.getRootContainer(other))
                .orElseGet(() -> (RegionFile) EcoreUtil.getRootContainer(finding.element()));
    }

    private static Acceptance acceptance(Finding finding, Optional<EObject> element, RegionFacts facts) {
        Acceptance acceptance = SamenhangFactory.eINSTANCE.createAcceptance();
        acceptance.setRule(finding.rule());
        element.ifPresent(acceptance::setElement);
        acceptance.setReason("Vul in: waarom aanvaarden de partners dit voorlopig?");
        lastDay(facts).ifPresent(acceptance::setUntil);
        Candidates.responsible(finding.element(), facts).stream().findFirst().ifPresent(acceptance::setBy);
        return acceptance;
    }

    /** The last day that is proposed for an acceptance: a year after the reference date, where there is one. */
    static Optional<LocalDate> lastDay(RegionFacts facts) {
        return facts.region().referenceDate().map(day -> day.plusYears(1));
    }
}
