package nl.samenhang.bench.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionGeneratorTest {

    @TempDir
    Path folder;

    @Test
    void theSameSettingsMakeTheSameTexts() {
        RegionGenerator generator = RegionGenerator.ofSize(400).withSeed(7);
        assertEquals(generator.generate("Proef"), generator.generate("Proef"));
    }

    @Test
    void anotherSeedMakesOtherTexts() {
        RegionGenerator generator = RegionGenerator.ofSize(400);
        assertNotEquals(
                generator.withSeed(1).generate("Proef"), generator.withSeed(2).generate("Proef"));
    }

    @Test
    void noPlaceIsLeftToFillIn() {
        RegionGenerator.ofSize(400)
                .generate("Proef")
                .texts()
                .forEach((name, text) -> assertTrue(!text.contains("#") && !text.contains("?"), name));
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "40"})
    void theTextsAreSpreadOverAsManyFilesAsAsked(int files) {
        assertEquals(
                files,
                RegionGenerator.ofSize(400)
                        .withFiles(files)
                        .generate("Proef")
                        .texts()
                        .size());
    }

    @Test
    void aRegionSmallerThanItsCoreIsRefused() {
        int tooSmall = RegionGenerator.SMALLEST - 1;
        assertThrows(IllegalArgumentException.class, () -> RegionGenerator.ofSize(tooSmall));
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource({"0, 1, 1", "1, 10, 1", "500, 3, 4", "1500, 200, 1", "1500, 10, 1000"})
    void theProgramReadsAllElementsWithoutMistakesAndFindsFewGaps(int more, int files, int unitsPerDistrict)
            throws Exception {
        int elements = RegionGenerator.SMALLEST + more;
        new RegionGenerator(elements, files, unitsPerDistrict, 3)
                .generate("Proef")
                .writeTo(folder);
        String report = check();
        assertTrue(report.contains("\"problems\": []"), report);
        assertEquals(elements, number("elements", report));
        assertEquals(0, number("error", report), report);
        int gaps = number("warning", report) + number("info", report);
        assertTrue(gaps <= elements / 50, report);
    }

    private String check() throws IOException, InterruptedException {
        Path out = folder.resolve("report.json");
        String program = Path.of(System.getProperty("samenhang.home"), "bin", "samenhang")
                .toString();
        Process process = new ProcessBuilder(program, "check", "--format", "json", folder.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals(0, process.waitFor(), Files.readString(out));
        return Files.readString(out);
    }

    private static int number(String name, String report) {
        Matcher matcher = Pattern.compile("\"" + name + "\": (\\d+)").matcher(report);
        assertTrue(matcher.find(), report);
        return Integer.parseInt(matcher.group(1));
    }
}
