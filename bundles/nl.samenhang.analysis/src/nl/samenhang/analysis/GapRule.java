package nl.samenhang.analysis;

import java.util.List;
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
     * Texts that show what the rule looks for.
     *
     * @return the same value at every call, never null
     */
    RuleExample example();

    /**
     * The gaps of this kind in one region: at most one for each element, as a region accepts a gap by rule and element.
     * A gap of the region as a whole is told at {@link Region#header()}, at most once for each element involved.
     *
     * @param facts the region and what is derived from it, not null
     * @return the gaps in the order of the text; empty where there are none
     */
    Stream<Gap> gaps(RegionFacts facts);

    /**
     * The ways to mend one gap that can be written into the text without asking more, most fitting first.
     *
     * @param gap a gap that this rule found, not null
     * @param facts the same facts in which it was found, not null
     * @return the repairs; empty where only a person can mend the gap
     */
    default List<Repair> repairs(Gap gap, RegionFacts facts) {
        return List.of();
    }
}
