package nl.samenhang.document.tests;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixScope;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.RegionLoader;

/** Matrices of the example regions, and of a region whose texts try to break out of every format. */
public final class SampleMatrices {

    /** The example regions, by their folders. */
    public static final List<String> REGIONS =
            List.of("duinvoorde", "heuvelrode", "kraaienhoek", "merenkamp", "vlietwaarde", "zilverbeek", "zonderwijk");

    private SampleMatrices() {}

    /** All matrices of an example region. */
    public static List<Matrix> ofExample(String name) {
        return of(RegionLoader.create()
                .load(Path.of("..", "..", "examples", name))
                .regions()
                .getFirst());
    }

    /** All matrices of a region in which every title and text is hostile. */
    public static List<Matrix> hostile(Path folder) {
        return of(HostileRegions.mixed(folder));
    }

    /** All matrices of a region. */
    public static List<Matrix> of(Region region) {
        MatrixScope scope = MatrixScope.of(RegionFacts.of(region), GapAnalysis.findings(region));
        return Matrices.all().stream().map(kind -> kind.of(scope)).toList();
    }
}
