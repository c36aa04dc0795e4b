package nl.samenhang.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;

/** Reads small regions from text and tells what one rule finds in them. */
final class Findings {

    private static final String HEADER = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            """;

    private Findings() {}

    static Region region(Path folder, String elements) {
        return ofText(folder, HEADER + elements);
    }

    /** The region of one whole text. */
    static Region ofText(Path folder, String text) {
        LoadedFolder loaded = load(folder, text);
        assertEquals(List.of(), loaded.problems(), "the text of the test must be free of mistakes");
        return loaded.regions().getFirst();
    }

    /** The region of a whole text that has mistakes, as while somebody writes it. */
    static Region faulty(Path folder, String text) {
        LoadedFolder loaded = load(folder, text);
        assertFalse(loaded.problems().isEmpty(), "the text of the test must have a mistake");
        return loaded.regions().getFirst();
    }

    private static LoadedFolder load(Path folder, String text) {
        try {
            Files.writeString(folder.resolve("proef.regio"), text);
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
        return RegionLoader.create().load(folder);
    }

    static List<Finding> of(String rule, Region region) {
        return GapAnalysis.findings(region).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The elements at which a rule finds something, by their names within the region. */
    static List<String> elements(String rule, Path folder, String text) {
        return elements(rule, region(folder, text));
    }

    static List<String> elements(String rule, Region region) {
        return of(rule, region).stream()
                .map(finding -> finding.elementName().replace("Proef.", ""))
                .toList();
    }
}
