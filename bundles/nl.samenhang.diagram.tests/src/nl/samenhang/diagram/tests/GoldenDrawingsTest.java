package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole drawings against files that somebody has looked at: a folder for each region under {@code golden}. The embedded
 * typeface is left out, as it would be most of each file. Where a file is missing or differs, what was drawn is written
 * beside it with {@code actual} in its name; once looked at, it takes the place of the file.
 */
class GoldenDrawingsTest {

    static Stream<Arguments> drawings() {
        return Stream.of("merenkamp", "zonderwijk")
                .flatMap(region -> Stream.of(DiagramKind.values()).map(kind -> Arguments.of(region, kind)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingIsAsItWasLookedAt(String region, DiagramKind kind) throws IOException {
        RegionFacts facts = Examples.facts(region);
        DrawingOptions options =
                DrawingOptions.plain().with(GapAnalysis.assess(facts).open());
        check(region, kind.draw(Scope.wholeRegion(facts), options));
        check(region, kind.draw(Scope.of(facts, facts.region().issues().getFirst()), options));
    }

    private static void check(String region, Diagram diagram) throws IOException {
        Path golden = Path.of("golden", region, diagram.id() + ".svg");
        String drawn = withoutTypeface(diagram.svg());
        if (!Files.exists(golden)) {
            fail("There is no " + golden + "; what was drawn is in " + write(golden, drawn));
        }
        if (!Files.readString(golden).equals(drawn)) {
            Path actual = write(golden, drawn);
            assertEquals(Files.readString(golden), drawn, "What was drawn is in " + actual);
        }
    }

    // A line for each element, so that a change can be read.
    private static String withoutTypeface(String svg) {
        return svg.replaceFirst("<style>.*?</style>", "<style/>").replace("><", ">\n<") + "\n";
    }

    private static Path write(Path golden, String drawn) {
        Path actual = golden.resolveSibling(golden.getFileName().toString().replace(".svg", ".actual.svg"));
        try {
            Files.createDirectories(golden.getParent());
            return Files.writeString(actual, drawn);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
