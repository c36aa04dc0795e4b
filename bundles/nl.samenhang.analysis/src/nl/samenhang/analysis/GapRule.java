package nl.samenhang.analysis;

import java.util.stream.Stream;

/** A rule that finds one kind of gap. A rule has no state and may be asked about many regions at once. */
public interface GapRule {

    /**
     * The identity, weight and ground of the rule.
     *
     * @return the same value at every call, never null
     */
    RuleInfo info();

    /**
     * The gaps of this kind in one region.
     *
     * @param facts the region and what is derived from it, not null
     * @return the gaps in the order of the text; empty where there are none
     */
    Stream<Gap> gaps(RegionFacts facts);
}
