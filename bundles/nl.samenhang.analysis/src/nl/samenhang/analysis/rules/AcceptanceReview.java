package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.AcceptedFinding;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.RuleSettings;
import nl.samenhang.model.Acceptance;
import org.eclipse.emf.ecore.EObject;

/**
 * Holds the findings of a region against what it accepts. An acceptance covers the findings of one rule at one element;
 * without an element it covers what that rule says of the region as a whole. It counts until and including its last
 * day; where several cover a finding, the first of the text that counts has it. What is wrong with an acceptance itself
 * is a finding too. Takes time linear in findings and acceptances together.
 */
public final class AcceptanceReview {

    private static final AcceptanceRule EXPIRED = new ExpiredAcceptance();
    private static final AcceptanceRule INCOMPLETE = new IncompleteAcceptance();
    private static final AcceptanceRule IDLE = new IdleAcceptance();
    private static final List<AcceptanceRule> RULES = List.of(EXPIRED, INCOMPLETE, IDLE);

    private final RuleSettings settings;
    private final Optional<LocalDate> referenceDate;
    private final List<Acceptance> acceptances;
    private final List<Finding> found;
    private final FindingIndex index;
    private final Map<Finding, Acceptance> holders = new IdentityHashMap<>();

    private AcceptanceReview(Region region, RuleSettings settings, List<Finding> found) {
        this.settings = settings;
        this.referenceDate = region.referenceDate();
        this.acceptances = region.all(Acceptance.class).stream()
                .filter(AcceptanceReview::isReadable)
                .toList();
        this.found = found;
        this.index = FindingIndex.of(found);
    }

    /**
     * What a user may know of the findings about acceptances.
     *
     * @return the rules, by id
     */
    public static List<RuleInfo> rules() {
        return RULES.stream().map(AcceptanceRule::info).toList();
    }

    static Assessment of(Region region, RuleSettings settings, List<Finding> found) {
        return new AcceptanceReview(region, settings, found).review();
    }

    /** The ways to mend what a finding says of an acceptance; empty where it is about something else. */
    static List<Repair> repairs(Finding finding, RegionFacts facts) {
        return RULES.stream()
                .filter(rule -> rule.info().id().equals(finding.rule()))
                .filter(rule -> finding.element() instanceof Acceptance)
                .flatMap(rule -> rule.repairs((Acceptance) finding.element(), facts).stream())
                .toList();
    }

    // An acceptance that is not written out yet, or whose name leads nowhere, is told of as a mistake in the text.
    private static boolean isReadable(Acceptance acceptance) {
        EObject element = acceptance.getElement();
        return acceptance.getRule() != null && (element == null || !element.eIsProxy());
    }

    private Assessment review() {
        acceptances.stream()
                .filter(acceptance -> !isExpired(acceptance))
                .forEach(acceptance ->
                        index.coveredBy(acceptance).forEach(finding -> holders.putIfAbsent(finding, acceptance)));
        Stream<Finding> uncovered = found.stream().filter(finding -> !holders.containsKey(finding));
        Stream<Finding> faults = acceptances.stream()
                .flatMap(acceptance -> broken(acceptance).flatMap(rule -> finding(rule, acceptance).stream()))
                .sorted(Comparator.comparing(Finding::rule));
        return new Assessment(Stream.concat(uncovered, faults).toList(), accepted());
    }

    private List<AcceptedFinding> accepted() {
        return found.stream()
                .filter(holders::containsKey)
                .map(finding -> new AcceptedFinding(finding, holders.get(finding)))
                .toList();
    }

    private boolean isExpired(Acceptance acceptance) {
        LocalDate until = acceptance.getUntil();
        return until != null && referenceDate.map(until::isBefore).orElse(false);
    }

    private Stream<AcceptanceRule> broken(Acceptance acceptance) {
        if (!isNeeded(acceptance)) {
            return Stream.of(IDLE);
        }
        return Stream.concat(
                isExpired(acceptance) ? Stream.of(EXPIRED) : Stream.empty(),
                IncompleteAcceptance.isIncomplete(acceptance) ? Stream.of(INCOMPLETE) : Stream.empty());
    }

    // An expired acceptance is still needed where nothing else accepts its gap.
    private boolean isNeeded(Acceptance acceptance) {
        Acceptance holder = isExpired(acceptance) ? null : acceptance;
        return index.coveredBy(acceptance).stream().anyMatch(finding -> holders.get(finding) == holder);
    }

    private Optional<Finding> finding(AcceptanceRule rule, Acceptance acceptance) {
        RuleInfo info = rule.info();
        return settings.severity(info.id(), info.severity())
                .map(severity -> new Finding(
                        info.id(),
                        severity,
                        acceptance,
                        rule.message(acceptance),
                        info.lesson(),
                        Optional.ofNullable(acceptance.getElement()).stream().toList()));
    }
}
