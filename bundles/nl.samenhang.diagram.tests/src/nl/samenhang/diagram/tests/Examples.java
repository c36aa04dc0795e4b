package nl.samenhang.diagram.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.diagram.Scope;
import nl.samenhang.language.RegionLoader;

/** The example regions of the project, and what can be drawn of them. */
final class Examples {

    static final List<String> REGIONS =
            List.of("merenkamp", "duinvoorde", "zilverbeek", "heuvelrode", "vlietwaarde", "kraaienhoek", "zonderwijk");

    private Examples() {}

    static RegionFacts facts(String name) {
        return RegionFacts.of(RegionLoader.create()
                .load(Path.of("..", "..", "examples", name))
                .regions()
                .getFirst());
    }

    /** The whole region, each of its issues, and each of its routes. */
    static Stream<Scope> scopes(RegionFacts facts) {
        return Stream.of(
                        Stream.of(Scope.wholeRegion(facts)),
                        facts.region().issues().stream().map(issue -> Scope.of(facts, issue)),
                        facts.region().routes().stream().map(route -> Scope.of(facts, route)))
                .flatMap(scopes -> scopes);
    }
}
