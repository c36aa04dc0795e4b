package nl.samenhang.language.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.Problem;

/** What must hold of the texts of a region taken together, beyond grammar and links. */
public final class StructureChecks {

    private static final List<Function<Region, Stream<Problem>>> CHECKS = List.of(
            HeaderCheck::problems, UniqueNamesCheck::problems, RepeatedClauseCheck::problems, CycleCheck::problems);

    private StructureChecks() {}

    /**
     * Everything that is wrong with the structure of some regions.
     *
     * @param regions the regions, not null
     * @return the problems; empty where all is well
     */
    public static List<Problem> problems(List<Region> regions) {
        return regions.stream()
                .flatMap(region -> CHECKS.stream().flatMap(check -> check.apply(region)))
                .toList();
    }
}
