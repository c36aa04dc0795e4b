package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packed command line, run as a user does: a process of its own, words in, text and an exit code out. */
@DisabledOnOs(OS.WINDOWS)
class CommandLineTest {

    private static final String MERENKAMP =
            Checkout.ROOT.resolve("examples/merenkamp").normalize().toString();
    private static final Pattern FINDING = Pattern.compile("\\S+\\.regio:\\d+:\\d+: (error|warning|info) R\\d\\d: .+");

    @TempDir
    private Path folder;

    @Test
    void tellsItsVersion() throws Exception {
        PackedProgram.Run run = run("--version");

        assertAll(
                () -> assertEquals(0, run.exitCode(), run::toString),
                () -> assertTrue(run.out().matches("samenhang \\d+\\.\\d+\\.\\d+\\S*\\R"), run::toString),
                () -> assertEquals("", run.err()));
    }

    @Test
    void helpsWithEveryCommand() throws Exception {
        for (String command : List.of("check", "generate", "diagram", "format", "rules")) {
            PackedProgram.Run run = run(command, "--help");
            assertEquals(0, run.exitCode(), run::toString);
            assertTrue(run.out().contains("samenhang " + command), run::toString);
        }
    }

    @Test
    void findsTheGapsOfTheExample() throws Exception {
        PackedProgram.Run run = run("check", MERENKAMP);

        assertAll(
                () -> assertEquals(1, run.exitCode(), run::toString),
                () -> assertTrue(
                        run.out().lines().anyMatch(line -> FINDING.matcher(line).matches()), run::toString),
                () -> assertFalse(run.out().contains("\u001b["), "colour where there is no terminal"));
    }

    @Test
    void findingsCountOnlyFromTheSeverityAskedFor() throws Exception {
        PackedProgram.Run run = run("check", "--fail-on", "never", MERENKAMP);

        assertEquals(0, run.exitCode(), run::toString);
    }

    @Test
    void writesTheCovenantAndNothingElseBesideTheSources() throws Exception {
        Path output = folder.resolve("out");
        PackedProgram.Run run = run("generate", MERENKAMP, "--output", output.toString());

        assertEquals(0, run.exitCode(), run::toString);
        List<String> names = names(output);
        assertTrue(names.stream().anyMatch(name -> name.endsWith(".docx")), names::toString);
        assertTrue(names.stream().anyMatch(name -> name.endsWith(".html")), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.contains("tmp")), names::toString);
    }

    @Test
    void drawsTheRoutes() throws Exception {
        Path output = folder.resolve("out");
        PackedProgram.Run run = run("diagram", MERENKAMP, "--output", output.toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(names(output).stream().anyMatch(name -> name.endsWith(".svg")), run::toString);
    }

    @Test
    void refusesAPathThatIsNotThere() throws Exception {
        refuses(3, "", "check", folder.resolve("nergens").toString());
    }

    @Test
    void refusesAFolderWithoutRegions() throws Exception {
        refuses(3, "", "check", folder.toString());
    }

    @Test
    void refusesAnUnknownOption() throws Exception {
        refuses(2, "--bestaat-niet", "check", "--bestaat-niet", MERENKAMP);
    }

    @Test
    void pointsAtASyntaxError() throws Exception {
        Path file = Files.writeString(folder.resolve("kapot.regio"), "regio Kapot\n\ndit is geen zin\n");

        refuses(3, "kapot.regio:3:", "check", file.toString());
    }

    @Test
    void pointsAtAFileThatIsNoUtf8() throws Exception {
        Path file = folder.resolve("oud.regio");
        Files.write(file, "regio Zuidplas \"Cliënt\" {}".getBytes(StandardCharsets.ISO_8859_1));

        refuses(3, "oud.regio", "check", file.toString());
    }

    @Test
    void refusesTwoHeadersInOneRegion() throws Exception {
        Files.writeString(folder.resolve("een.regio"), "regio Een\n");
        Files.writeString(folder.resolve("twee.regio"), "regio Twee\n");

        refuses(3, ".regio:", "check", folder.toString());
    }

    @Test
    void leavesAFileThatStandsInTheWayAsItWas() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("out"), "mijn tekst");

        PackedProgram.Run run = run("generate", MERENKAMP, "--output", inTheWay.toString());

        assertTrue(run.exitCode() != 0 && run.exitCode() != 1, run::toString);
        assertFalse(run.all().contains("\tat "), run::toString);
        assertEquals("mijn tekst", Files.readString(inTheWay));
    }

    private void refuses(int exitCode, String named, String... words) throws Exception {
        PackedProgram.Run run = run(words);
        assertAll(
                () -> assertEquals(exitCode, run.exitCode(), run::toString),
                () -> assertFalse(run.all().isBlank(), "not a word"),
                () -> assertTrue(run.all().contains(named), run::toString),
                () -> assertFalse(run.all().contains("\tat "), run::toString),
                () -> assertFalse(run.all().contains("Exception"), run::toString));
    }

    private PackedProgram.Run run(String... words) throws IOException, InterruptedException {
        return new PackedProgram(folder).run(words);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
