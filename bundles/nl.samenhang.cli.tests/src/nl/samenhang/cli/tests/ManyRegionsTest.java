package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands on more regions than one. */
class ManyRegionsTest {

    @TempDir
    Path top;

    private Path region(String folder, String name) throws IOException {
        Path made = Files.createDirectories(top.resolve(folder));
        Files.writeString(made.resolve("regio.regio"), """
                regio %s
                gebruikt Landelijk
                peildatum 2026-09-01

                vraagstuk drugs "Drugshandel in %s"
                """.formatted(name, name));
        return made;
    }

    private static List<String> regionsOfOwnerlessIssues(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.contains("error R01"))
                .map(line -> line.replaceAll(".*Drugshandel in (\\w+)\".*", "$1"))
                .toList();
    }

    @Test
    void aFolderStandsForAllRegionsBelowItByName() throws IOException {
        region("b", "Bee");
        region("a/diep/dieper", "Diep");
        region("a", "Aa");
        assertEquals(List.of("Aa", "Diep", "Bee"), regionsOfOwnerlessIssues(Run.of("check", top)));
    }

    @Test
    void hiddenFoldersAreLeftOut() throws IOException {
        region(".git", "Verborgen");
        region("a", "Aa");
        assertEquals(List.of("Aa"), regionsOfOwnerlessIssues(Run.of("check", top)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksToFoldersAreNotFollowed() throws IOException {
        Path region = region("a", "Aa");
        Files.createSymbolicLink(region.resolve("rond"), top);
        assertEquals(List.of("Aa"), regionsOfOwnerlessIssues(Run.of("check", top)));
    }

    @Test
    void aRegionNamedTwiceIsCheckedOnce() throws IOException {
        Path region = region("a", "Aa");
        Path file = region.resolve("regio.regio");
        assertEquals(
                List.of("Aa"), regionsOfOwnerlessIssues(Run.of("check", region, file, top.resolve("a/../a"), top)));
    }

    @Test
    void theOrderIsThatOfThePathsHoweverManyAreCheckedAtOnce() throws IOException {
        List<String> names =
                IntStream.range(0, 40).mapToObj(i -> "R" + (i * 17 % 40)).toList();
        Object[] words = new Object[names.size() + 1];
        words[0] = "check";
        for (int i = 0; i < names.size(); i++) {
            words[i + 1] = region(names.get(i), names.get(i));
        }
        assertEquals(names, regionsOfOwnerlessIssues(Run.of(words)));
    }

    @Test
    void theSummaryCountsAllRegions() throws IOException {
        region("a", "Aa");
        region("b", "Bee");
        String out = Run.of("check", "--format", "json", top).out();
        assertEquals(
                2,
                JsonParser.parseString(out)
                        .getAsJsonObject()
                        .getAsJsonObject("summary")
                        .get("elements")
                        .getAsInt());
    }

    @Test
    void aMissingPathAmongOthersIsToldOf() throws IOException {
        Path region = region("a", "Aa");
        Run run = Run.of("check", region, region.resolve("weg.regio"), top.resolve("nergens"));
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("weg.regio bestaat niet."), run.err());
        assertFalse(run.words().contains("Exception"), run.words());
    }

    @Test
    void aFolderWithNoRegionAnywhereBelowItIsToldOf() throws IOException {
        Files.createDirectories(top.resolve("leeg/leger"));
        Run run = Run.of("check", top);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("staan geen .regio-bestanden"), run.err());
    }

    @Test
    void formatLaysOutAllRegionsBelowAFolderAndEachOnce() throws IOException {
        Path untidy = region("a", "Aa").resolve("extra.regio");
        Files.writeString(untidy, "regio   Aa\n");
        region("b", "Bee");
        Run run = Run.of("format", top, untidy);
        assertEquals(0, run.exitCode(), run.words());
        assertEquals("regio Aa\n", Files.readString(untidy));
        assertTrue(run.out().contains("1 bestand opgemaakt."), run.out());
    }
}
