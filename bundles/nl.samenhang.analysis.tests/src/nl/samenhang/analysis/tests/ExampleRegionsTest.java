package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;
import org.junit.jupiter.api.Test;

class ExampleRegionsTest {

    private static List<String> findings(String region) {
        LoadedFolder loaded = RegionLoader.create().load(Path.of("..", "..", "examples", region));
        assertEquals(List.of(), loaded.problems());
        return GapAnalysis.findings(loaded.regions().getFirst()).stream()
                .map(finding -> finding.rule() + " " + finding.elementName())
                .toList();
    }

    @Test
    void merenkampShowsTheGapsThatWereBuiltIn() {
        assertEquals(List.of(
                        "R16 Merenkamp.onderDruk",
                        "R24 Merenkamp.jongeKoeriers",
                        "R25 Merenkamp.schoolroute.schoolDuiden",
                        "R62 Merenkamp.hetBaken",
                        "R62 Merenkamp.deKreek",
                        "R62 Merenkamp.meerCollege"), findings("merenkamp"));
    }

    @Test
    void zonderwijkShowsNone() {
        assertEquals(List.of(), findings("zonderwijk"));
    }
}
