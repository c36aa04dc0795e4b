package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.cli.internal.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            partner gemeente "Gemeente Meerstad" soort gemeente
            vraagstuk drugs "Drugshandel" { eigenaar gemeente }
            signaal geld "Onverklaarbaar geld" { leidt naar zorg }
            route zorg "Zorgroute" soort ondersteuning voor drugs {
                stap melden "Melden" door gemeente
                einde klaar
            }
            """;

    private record Run(int exitCode, String out, String err) {

        String words() {
            return out + err;
        }
    }

    @TempDir
    Path temporary;

    private Path region;

    @BeforeEach
    void writeRegion() throws IOException {
        region = Files.createDirectory(temporary.resolve("proef"));
        write(REGION);
    }

    private void write(String text) throws IOException {
        Files.writeString(region.resolve("proef.regio"), text);
    }

    private static Run run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        int exitCode = new Program(new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
        return new Run(exitCode, out.toString(), err.toString());
    }

    private List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void checkPrintsALineForEachFindingLikeACompiler() {
        Run run = run("check", region);
        assertEquals(1, run.exitCode());
        String place = region.resolve("proef.regio").toString().replace('\\', '/');
        assertTrue(run.out().contains(place + ":5:11: error R14: Voor het vraagstuk \"Drugshandel\""), run.out());
        assertTrue(run.out().contains(place + ":4:9: error R40: De partner \"Gemeente Meerstad\""), run.out());
        assertTrue(run.out().stripTrailing().endsWith("2 fouten, 0 waarschuwingen en 0 opmerkingen in 6 onderdelen."));
    }

    @Test
    void checkSpeaksEnglishWhenAsked() {
        assertTrue(run("check", "--lang", "en", region).out().contains("For the issue \"Drugshandel\" nothing says"));
        assertTrue(
                run("check", "--lang=EN", region).out().contains("2 errors, 0 warnings and 0 remarks in 6 elements."));
    }

    @Test
    void jsonHoldsFindingsAndASummary() {
        Run run = run("check", "--format", "json", region);
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        JsonObject finding = report.getAsJsonArray("findings").get(1).getAsJsonObject();
        assertEquals(
                List.of("rule", "severity", "file", "line", "column", "element", "message", "lesson"),
                List.copyOf(finding.keySet()));
        assertEquals("R14", finding.get("rule").getAsString());
        assertEquals("error", finding.get("severity").getAsString());
        assertEquals(5, finding.get("line").getAsInt());
        assertEquals("Proef.drugs", finding.get("element").getAsString());
        JsonObject summary = report.getAsJsonObject("summary");
        assertEquals(2, summary.get("error").getAsInt());
        assertEquals(0, summary.get("warning").getAsInt());
        assertEquals(6, summary.get("elements").getAsInt());
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "info,1", "never,0"})
    void failOnSaysFromWhichWeightTheCommandFails(String weight, int exitCode) throws IOException {
        write("regio Proef peildatum 2026-09-01 partner los \"Losse partner\"");
        assertEquals(exitCode, run("check", "--fail-on", weight, region).exitCode());
    }

    @Test
    void checkReportsMistakesWithTheirPlaceAndEndsWithThree() throws IOException {
        write(REGION.replace("eigenaar gemeente", "eigenaar gemeentee"));
        Run run = run("check", region);
        assertEquals(3, run.exitCode());
        assertTrue(run.out()
                .contains("proef.regio:5:42: error: Er is geen partner, afdeling of rol met de naam \"gemeentee\"."));
    }

    @Test
    void generateWritesTheCovenantAndThePictures() throws IOException {
        Path output = temporary.resolve("uit");
        Run run = run("generate", region, "--output", output);
        assertEquals(0, run.exitCode(), run.words());
        assertEquals(List.of("proef-convenant.docx", "proef-convenant.html", "proef-routekaart.svg"), files(output));
        assertTrue(run.out().contains("proef-convenant.docx"));
        assertTrue(run.out().contains("Regio Proef heeft 2 bevindingen"));
    }

    @Test
    void generateWritesTheFormatsAskedFor() throws IOException {
        Path output = temporary.resolve("uit");
        assertEquals(
                0,
                run("generate", region, "--output", output, "--format", "html").exitCode());
        assertEquals(List.of("proef-convenant.html", "proef-routekaart.svg"), files(output));
    }

    @Test
    void generatingTwiceGivesTheSameBytes() throws IOException {
        Path first = temporary.resolve("een");
        Path second = temporary.resolve("twee");
        run("generate", region, "--output", first);
        run("generate", region, "--output", second);
        assertEquals(files(first), files(second));
        for (String name : files(first)) {
            assertArrayEquals(Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
        }
    }

    @Test
    void generateWritesNothingFromATextWithMistakes() throws IOException {
        write(REGION + "vraagstuk {");
        Path output = Files.createDirectory(temporary.resolve("uit"));
        Files.writeString(output.resolve("proef-convenant.html"), "van mij");
        Run run = run("generate", region, "--output", output);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("Er is niets gemaakt, omdat de tekst fouten heeft."), run.err());
        assertEquals("van mij", Files.readString(output.resolve("proef-convenant.html"), StandardCharsets.UTF_8));
        assertEquals(List.of("proef-convenant.html"), files(output));
    }

    @Test
    void regionsWhoseFilesWouldOverwriteOneAnotherAreRefused() throws IOException {
        Files.writeString(region.resolve("tweede.regio"), REGION.replace("regio Proef", "regio proef"));
        Path output = temporary.resolve("uit");
        Run run = run("generate", region, "--output", output);
        assertEquals(3, run.exitCode(), run.words());
        assertTrue(run.err().contains("verschillen alleen in hoofdletters"), run.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void aRouteOfHundredsOfStepsIsStillDrawn() throws IOException {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            steps.append("stap s%d \"Stap %d\" door gemeente\n".formatted(i, i));
        }
        write(REGION.replace("stap melden \"Melden\" door gemeente", steps));
        assertEquals(
                0,
                run("generate", region, "--output", temporary.resolve("uit"), "--format", "docx")
                        .exitCode());
    }

    @Test
    void controlCharactersInATitleDoNotReachTheTerminal() throws IOException {
        write(REGION.replace("Drugshandel", "x\\u001b[31mrood\\nregel"));
        String out = run("check", region).out();
        assertFalse(out.contains("\u001b") || out.contains("\nregel"), out);
    }

    @Test
    void diagramWritesTheRouteMap() throws IOException {
        Path output = temporary.resolve("uit");
        assertEquals(0, run("diagram", region, "--output", output).exitCode());
        assertEquals(List.of("proef-routekaart.svg"), files(output));
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsWrongUsage() throws IOException {
        Path file = Files.writeString(temporary.resolve("bestand"), "geen map");
        Run run = run("diagram", region, "--output", file);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("kan niet worden geschreven"), run.err());
        assertEquals("geen map", Files.readString(file));
    }

    @Test
    void aMissingPathIsUnreadableInput() {
        Run run = run("check", temporary.resolve("nergens"));
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("bestaat niet. Controleer de spelling."), run.err());
        assertFalse(run.words().contains("Exception"));
    }

    @Test
    void wrongUsageIsExplainedInTheLanguageAskedFor() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "samenhang: Er ontbreekt iets: PATH. Hulp: samenhang check --help" + System.lineSeparator()),
                run("check"));
        assertTrue(run("check", "--lang", "en", "--kleur", region).err().contains("\"--kleur\" is not known here."));
        assertEquals(2, run().exitCode());
        assertEquals(2, run("controleer", region).exitCode());
    }

    @Test
    void helpIsThereForEveryCommandInBothLanguages() {
        for (String command : List.of("check", "generate", "diagram")) {
            Run dutch = run(command, "--help");
            Run english = run(command, "--help", "--lang", "en");
            assertEquals(0, dutch.exitCode());
            assertTrue(dutch.out().contains("Gebruik: samenhang " + command), dutch.out());
            assertTrue(english.out().contains("Usage: samenhang " + command), english.out());
        }
        assertTrue(run("--help").out().contains("Eindcodes:"));
    }

    @Test
    void theVersionIsTold() {
        assertTrue(run("--version").out().matches("samenhang \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }
}
