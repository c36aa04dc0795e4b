package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.RuleSettings;
import nl.samenhang.analysis.Severity;

/** Asks every rule about a region, weighs the answers as the region does, and sets aside what it accepts. */
public final class GapAnalysis {

    private GapAnalysis() {}

    /**
     * What all rules together say of a region.
     *
     * @param region the region, not null
     * @return the open and the accepted findings
     */
    public static Assessment assess(Region region) {
        return assess(RegionFacts.of(region));
    }

    /**
     * What all rules together say of a region whose shared views are at hand.
     *
     * @param facts the region and its views, not null
     * @return the open and the accepted findings
     */
    public static Assessment assess(RegionFacts facts) {
        RuleSettings settings = RuleSettings.of(facts.region());
        List<Finding> found = GapRules.all().stream()
                .flatMap(rule -> findings(rule, facts, settings))
                .toList();
        return AcceptanceReview.of(facts.region(), settings, found);
    }

    /**
     * The open findings of a region, by rule and within a rule in the order of the text.
     *
     * @param region the region, not null
     * @return the findings; empty where there is no gap, or none that the region does not accept
     */
    public static List<Finding> findings(Region region) {
        return assess(region).open();
    }

    /**
     * The ways to mend what a finding tells, most fitting first.
     *
     * @param finding a finding of the same region, not null
     * @param facts the region and its views, not null
     * @return the repairs; empty where only a person can mend it
     */
    public static List<Repair> repairs(Finding finding, RegionFacts facts) {
        Gap gap = new Gap(finding.element(), finding.message(), finding.involved());
        return GapRules.byId(finding.rule())
                .map(rule -> rule.repairs(gap, facts))
                .orElseGet(() -> AcceptanceReview.repairs(finding, facts));
    }

    // A rule that is turned off is not asked at all.
    private static Stream<Finding> findings(GapRule rule, RegionFacts facts, RuleSettings settings) {
        RuleInfo info = rule.info();
        if (settings.severity(info.id(), info.severity()).isEmpty()) {
            return Stream.empty();
        }
        return rule.gaps(facts).flatMap(gap -> finding(info, gap, settings).stream());
    }

    private static Optional<Finding> finding(RuleInfo info, Gap gap, RuleSettings settings) {
        Severity own = gap.severity().orElse(info.severity());
        return settings.severity(info.id(), own)
                .map(severity -> new Finding(
                        info.id(), severity, gap.element(), gap.message(), info.lesson(), List.copyOf(gap.involved())));
    }
}
