package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void checkPrintsALineForEachFindingLikeACompiler() {
        Run run = Run.of("check", region);
        assertEquals(1, run.exitCode());
        String place = region.resolve("proef.regio").toString().replace('\\', '/');
        assertTrue(run.out().contains(place + ":5:11: error R14: Voor het vraagstuk \"Drugshandel\""), run.out());
        assertTrue(run.out().contains(place + ":4:9: error R40: De partner \"Gemeente Meerstad\""), run.out());
        assertTrue(
                Pattern.compile("\\d+ fouten, \\d+ waarschuwingen en \\d+ opmerkingen in 6 onderdelen\\.\\s*$")
                        .matcher(run.out())
                        .find(),
                run.out());
    }

    @Test
    void checkSpeaksEnglishWhenAsked() {
        assertTrue(
                Run.of("check", "--lang", "en", region).out().contains("For the issue \"Drugshandel\" nothing says"));
        assertTrue(Run.of("check", "--lang=EN", region).out().contains(" remarks in 6 elements."));
    }

    @Test
    void jsonHoldsFindingsAndASummary() {
        Run run = Run.of("check", "--format", "json", region);
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        List<JsonObject> findings = report.getAsJsonArray("findings").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        JsonObject finding = findings.stream()
                .filter(any -> any.get("rule").getAsString().equals("R14"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("rule", "severity", "file", "line", "column", "element", "message", "lesson", "involved"),
                List.copyOf(finding.keySet()));
        assertEquals("error", finding.get("severity").getAsString());
        assertEquals(5, finding.get("line").getAsInt());
        assertEquals("Proef.drugs", finding.get("element").getAsString());
        JsonObject summary = report.getAsJsonObject("summary");
        for (String severity : List.of("error", "warning", "info")) {
            long count = findings.stream()
                    .filter(any -> any.get("severity").getAsString().equals(severity))
                    .count();
            assertEquals(count, summary.get(severity).getAsLong(), severity);
        }
        assertEquals(6, summary.get("elements").getAsInt());
    }

    @Test
    void acceptedGapsAreToldApart() throws IOException {
        write(REGION + "aanvaard R14 op drugs omdat \"Volgt in het voorjaar\" tot 2027-03-01 door gemeente\n");
        Run run = Run.of("check", region);
        assertFalse(run.out().contains("error R14"), run.out());
        assertTrue(
                run.out().contains("aanvaard R14: Volgt in het voorjaar, door Gemeente Meerstad, tot 2027-03-01"),
                run.out());
        assertTrue(run.out().stripTrailing().endsWith("1 hiaat is aanvaard."), run.out());
        JsonObject report = JsonParser.parseString(
                        Run.of("check", "--format", "json", region).out())
                .getAsJsonObject();
        JsonObject accepted = report.getAsJsonArray("accepted").get(0).getAsJsonObject();
        assertEquals("R14", accepted.get("rule").getAsString());
        assertEquals("Volgt in het voorjaar", accepted.get("reason").getAsString());
        assertEquals("2027-03-01", accepted.get("until").getAsString());
    }

    @Test
    void aFolderOfRegionsIsCheckedAsAWholeInAFixedOrder() throws IOException {
        for (String name : List.of("b", "a", "c")) {
            Path folder = Files.createDirectories(temporary.resolve("alle").resolve(name));
            Files.writeString(folder.resolve("x.regio"), REGION);
        }
        Run run = Run.of("check", temporary.resolve("alle"));
        List<String> places = run.out()
                .lines()
                .filter(line -> line.contains("error R14"))
                .map(line -> line.replaceAll(".*/alle/(.)/.*", "$1"))
                .toList();
        assertEquals(List.of("a", "b", "c"), places);
        assertTrue(run.out().contains(" in 18 onderdelen."), run.out());
    }

    @Test
    void aFolderWithACatalogueAloneIsSaidToHoldNoRegion() throws IOException {
        write("catalogus Eigen \"Eigen\"\n");
        Run run = Run.of("check", region);
        assertEquals(0, run.exitCode(), run.words());
        assertTrue(run.out().startsWith("Hier staat geen regio, alleen een catalogus."), run.out());
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "info,1", "never,0"})
    void failOnSaysFromWhichWeightTheCommandFails(String weight, int exitCode) throws IOException {
        write("regio Proef gebruikt Landelijk peildatum 2026-09-01 partner los \"Losse partner\"");
        assertEquals(exitCode, Run.of("check", "--fail-on", weight, region).exitCode());
    }

    @Test
    void checkReportsMistakesWithTheirPlaceAndEndsWithThree() throws IOException {
        write(REGION.replace("eigenaar gemeente", "eigenaar gemeentee"));
        Run run = Run.of("check", region);
        assertEquals(3, run.exitCode());
        assertTrue(run.out()
                .contains("proef.regio:5:42: error: Er is geen partner, afdeling of rol met de naam \"gemeentee\"."));
    }

    @Test
    void generateWritesAllDocumentsAndThePictures() throws IOException {
        Path output = temporary.resolve("uit");
        Run run = Run.of("generate", region, "--output", output);
        assertEquals(0, run.exitCode(), run.words());
        assertEquals(
                List.of(
                        "proef-convenant.docx",
                        "proef-convenant.html",
                        "proef-convenant.pdf",
                        "proef-factsheet.docx",
                        "proef-factsheet.html",
                        "proef-factsheet.pdf",
                        "proef-privacyprotocol.docx",
                        "proef-privacyprotocol.html",
                        "proef-privacyprotocol.pdf",
                        "proef-route.svg"),
                files(output));
        assertTrue(run.out().contains("proef-convenant.docx"));
        assertTrue(run.out().contains(" bevindingen; die staan bij de open punten van het convenant."));
    }

    @Test
    void generateWritesTheFormatsAskedFor() throws IOException {
        Path output = temporary.resolve("uit");
        assertEquals(
                0,
                Run.of("generate", region, "--output", output, "--format", "html")
                        .exitCode());
        assertEquals(
                List.of(
                        "proef-convenant.html",
                        "proef-factsheet.html",
                        "proef-privacyprotocol.html",
                        "proef-route.svg"),
                files(output));
    }

    @Test
    void generateWritesTheDocumentsAskedForAndPicturesOnlyWithTheCovenant() throws IOException {
        Path output = temporary.resolve("uit");
        Run run = Run.of(
                "generate", region, "--output", output, "--document", "factsheet,privacyprotocol", "--format", "html");
        assertEquals(0, run.exitCode(), run.words());
        assertEquals(List.of("proef-factsheet.html", "proef-privacyprotocol.html"), files(output));
        assertFalse(run.out().contains("convenant"), run.out());
        assertTrue(run.out().contains("Regio Proef heeft "), run.out());
    }

    @Test
    void generatingTwiceGivesTheSameBytes() throws IOException {
        Path first = temporary.resolve("een");
        Path second = temporary.resolve("twee");
        Run.of("generate", region, "--output", first);
        Run.of("generate", region, "--output", second);
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
        Run run = Run.of("generate", region, "--output", output);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("Er is niets gemaakt, omdat de tekst fouten heeft."), run.err());
        assertEquals("van mij", Files.readString(output.resolve("proef-convenant.html"), StandardCharsets.UTF_8));
        assertEquals(List.of("proef-convenant.html"), files(output));
    }

    @Test
    void regionsWhoseFilesWouldOverwriteOneAnotherAreRefused() throws IOException {
        Files.writeString(region.resolve("tweede.regio"), REGION.replace("regio Proef", "regio proef"));
        Path output = temporary.resolve("uit");
        Run run = Run.of("generate", region, "--output", output);
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
                Run.of("generate", region, "--output", temporary.resolve("uit"), "--format", "docx")
                        .exitCode());
    }

    @Test
    void controlCharactersInATitleDoNotReachTheTerminal() throws IOException {
        write(REGION.replace("Drugshandel", "x\\u001b[31mrood\\nregel"));
        String out = Run.of("check", region).out();
        assertFalse(out.contains("\u001b") || out.contains("\nregel"), out);
    }

    @Test
    void diagramWritesEveryKind() throws IOException {
        Path output = temporary.resolve("uit");
        assertEquals(0, Run.of("diagram", region, "--output", output).exitCode());
        assertEquals(
                List.of(
                        "proef-netwerk.svg",
                        "proef-opschaling.svg",
                        "proef-overleg.svg",
                        "proef-route.svg",
                        "proef-signalen.svg"),
                files(output));
    }

    @Test
    void diagramWritesTheKindsAndFormatsThatAreAskedFor() throws IOException {
        Path output = temporary.resolve("uit");
        Run run = Run.of(
                "diagram",
                region,
                "--kind",
                "route,netwerk",
                "--format",
                "png,html",
                "--theme",
                "dark",
                "--no-findings",
                "--resolution",
                "48",
                "--output",
                output);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                List.of("proef-netwerk.html", "proef-netwerk.png", "proef-route.html", "proef-route.png"),
                files(output));
    }

    @Test
    void anIssueThatIsNotThereIsWrongUsageAndNamesThoseThatAre() {
        Run run = Run.of("diagram", region, "--issue", "onbekend", "--output", temporary.resolve("uit"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Er is geen vraagstuk \"onbekend\". De vraagstukken zijn"), run.err());
    }

    @Test
    void aResolutionBeyondReasonIsWrongUsage() {
        Run run = Run.of("diagram", region, "--resolution", "100000", "--output", temporary.resolve("uit"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Kies een getal van 24 tot en met 600."), run.err());
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsWrongUsage() throws IOException {
        Path file = Files.writeString(temporary.resolve("bestand"), "geen map");
        Run run = Run.of("diagram", region, "--output", file);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("bestand is geen map. Kies met --output een andere plaats."), run.err());
        assertEquals("geen map", Files.readString(file));
    }

    @Test
    void aFileThatCannotTakeItsPlaceLeavesNoTraces() throws IOException {
        Path output = temporary.resolve("uit");
        Files.createDirectories(output.resolve("proef-route.svg").resolve("van mij"));
        Run run = Run.of("diagram", region, "--kind", "route", "--output", output);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("proef-route.svg kan niet worden geschreven"), run.err());
        assertEquals(List.of("proef-route.svg"), files(output));
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path output = Files.createDirectory(temporary.resolve("uit"));
        Path signed = Files.writeString(output.resolve("proef-convenant.docx"), "getekend");
        signed.toFile().setReadOnly();
        Run run = Run.of("generate", region, "--output", output);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("proef-convenant.docx mag alleen worden gelezen"), run.err());
        assertEquals("getekend", Files.readString(signed));
    }

    @Test
    void aMissingPathIsUnreadableInput() {
        Run run = Run.of("check", temporary.resolve("nergens"));
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("bestaat niet. Controleer de spelling."), run.err());
        assertFalse(run.words().contains("Exception"));
    }
}
