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

    /** Texts that a format may stumble over, as strings of the language. */
    private static final List<String> HOSTILE = List.of(
            Samples.hostile(),
            "=HYPERLINK(\\\"http://x\\\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "a;b \\\"c\\\" _x0041_ 'd'",
            "\\u202Edraai\\u200F \\u05D0\\u05D1 \uD83D\uDE00",
            "lang ".repeat(100));

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
        StringBuilder text = new StringBuilder("regio Proef \"" + Samples.hostile() + "\"\npeildatum 2026-09-01\n");
        text.append("gebruikt Landelijk\n");
        for (int i = 0; i < HOSTILE.size(); i++) {
            text.append("""
                    partner p%1$d "%2$s"
                    vraagstuk v%1$d "%2$s" { eigenaar p%1$d sterke basis { handeling "%2$s" door p%1$d } }
                    route r%1$d "%2$s" soort ondersteuning voor v%1$d { stap s "%2$s" door p%1$d einde e "x" }
                    begrip b%1$d "%2$s" { volgens onderwijs "%2$s" volgens veiligheid "x%2$s" }
                    """.formatted(i, HOSTILE.get(i)));
        }
        return of(Samples.region(folder, text.toString()));
    }

    /** All matrices of a region. */
    public static List<Matrix> of(Region region) {
        MatrixScope scope = MatrixScope.of(RegionFacts.of(region), GapAnalysis.findings(region));
        return Matrices.all().stream().map(kind -> kind.of(scope)).toList();
    }
}
