package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.RuleInfo;

/** Asks every rule about a region. */
public final class GapAnalysis {

    private GapAnalysis() {}

    /**
     * All findings of a region, by rule and within a rule in the order of the text.
     *
     * @param region the region, not null
     * @return the findings; empty where there is no gap
     */
    public static List<Finding> findings(Region region) {
        RegionFacts facts = RegionFacts.of(region);
        return GapRules.all().stream().flatMap(rule -> findings(rule, facts)).toList();
    }

    private static Stream<Finding> findings(GapRule rule, RegionFacts facts) {
        RuleInfo info = rule.info();
        return rule.gaps(facts)
                .map(gap -> new Finding(
                        info.id(),
                        info.severity(),
                        gap.element(),
                        gap.message(),
                        info.lesson(),
                        List.copyOf(gap.involved())));
    }
}
