package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.Role;
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
        boolean wholeRegion = isWholeRegion(finding) && finding.involved().isEmpty();
        if (element.isEmpty() && !wholeRegion) {
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

    // What is said of the region as a whole is accepted by the element that it concerns.
    private static Optional<EObject> element(Finding finding) {
        EObject element =
                isWholeRegion(finding) ? finding.involved().stream().findFirst().orElse(null) : finding.element();
        return Optional.ofNullable(element)
                .filter(named -> !ElementNames.segments(named).isEmpty());
    }

    private static boolean isWholeRegion(Finding finding) {
        return finding.element() instanceof RegionFile;
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
        facts.region().referenceDate().map(AcceptanceOffer::aYearLater).ifPresent(acceptance::setUntil);
        responsible(finding, facts).ifPresent(acceptance::setBy);
        return acceptance;
    }

    private static LocalDate aYearLater(LocalDate referenceDate) {
        return referenceDate.plusYears(1);
    }

    private static Optional<Actor> responsible(Finding finding, RegionFacts facts) {
        Stream<Actor> ofTheIssue = finding.element() instanceof Issue issue
                ? Stream.concat(Stream.ofNullable(issue.getLead()), issue.getOwners().stream())
                : Stream.empty();
        return Stream.of(
                        ofTheIssue,
                        usualLead(facts).stream(),
                        Candidates.municipalOwners(facts).stream(),
                        facts.region().roles().stream().map(Role.class::cast))
                .flatMap(actors -> actors)
                .filter(actor -> !actor.eIsProxy())
                .map(Actor.class::cast)
                .findFirst();
    }

    private static Optional<Actor> usualLead(RegionFacts facts) {
        Map<Actor, Integer> leads = new LinkedHashMap<>();
        facts.region().issues().stream()
                .map(Issue::getLead)
                .filter(Objects::nonNull)
                .forEach(lead -> leads.merge(lead, 1, Integer::sum));
        return leads.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
