package nl.samenhang.language.ide.internal;

import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.RegionFacts;

/**
 * A region as the rules saw it last.
 *
 * @param facts the region and its views
 * @param assessment what the rules say of it
 */
public record CheckedRegion(RegionFacts facts, Assessment assessment) {}
