package nl.samenhang.language.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.Problem;
import nl.samenhang.model.Catalog;

/** What must hold of the texts of a folder taken together, beyond grammar and links. */
public final class StructureChecks {

    private static final List<Function<Region, Stream<Problem>>> OF_A_REGION = List.of(
            HeaderCheck::problems,
            CatalogUseCheck::problems,
            VisionCheck::problems,
            UniqueNamesCheck::problems,
            RepeatedClauseCheck::problems,
            SelfReferenceCheck::problems,
            CycleCheck::problems,
            RuleIdCheck::problems);

    private static final List<Function<Catalog, Stream<Problem>>> OF_A_CATALOG = List.of(
            UniqueNamesCheck::problems,
            RepeatedClauseCheck::problems,
            CatalogUseCheck::problems,
            RuleIdCheck::problems);

    private StructureChecks() {}

    /**
     * Everything that is wrong with the structure of the texts of a folder.
     *
     * @param regions its regions, not null
     * @param catalogs the catalogues that stand in the folder itself, not null
     * @return the problems, at most {@value Diagnostics#MOST}; empty where all is well
     */
    public static List<Problem> problems(List<Region> regions, List<Catalog> catalogs) {
        Stream<Problem> ofRegions =
                regions.stream().flatMap(region -> OF_A_REGION.stream().flatMap(check -> check.apply(region)));
        Stream<Problem> ofCatalogs =
                catalogs.stream().flatMap(catalog -> OF_A_CATALOG.stream().flatMap(check -> check.apply(catalog)));
        Stream<Problem> together =
                Stream.concat(CycleCheck.problems(catalogs), CatalogNamesCheck.problems(regions, catalogs));
        return Stream.of(ofRegions, ofCatalogs, together)
                .flatMap(problems -> problems)
                .limit(Diagnostics.MOST)
                .toList();
    }
}
