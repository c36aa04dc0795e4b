package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String UNTIDY =
            "regio Proef   peildatum 2026-09-01\n\n\n\npartner   a  { // nu\nhierna \"A\"}\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void laysOutAndNamesTheFilesThatChange() throws IOException {
        Path file = file("a.regio", UNTIDY);
        file("b.regio", "regio Proef\n");
        Run run = Run.of("format", folder);
        assertEquals(0, run.exitCode(), run.words());
        assertEquals("""
                regio Proef
                peildatum 2026-09-01

                partner a { // nu
                    hierna "A"
                }
                """, Files.readString(file));
        assertTrue(run.out().contains("a.regio") && !run.out().contains("b.regio"), run.out());
        assertTrue(run.out().endsWith("1 bestand opgemaakt." + System.lineSeparator()), run.out());
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        file("a.regio", UNTIDY);
        Run.of("format", folder);
        Run again = Run.of("format", folder);
        assertEquals("Alle opmaak is in orde." + System.lineSeparator(), again.out());
        assertEquals(0, again.exitCode());
    }

    @Test
    void checkingChangesNothingAndFails() throws IOException {
        Path file = file("a.regio", UNTIDY);
        Run run = Run.of("format", "--check", folder);
        assertEquals(1, run.exitCode());
        assertEquals(UNTIDY, Files.readString(file));
        assertTrue(run.out().contains("1 bestand zou anders worden opgemaakt."), run.out());
    }

    @Test
    void oneFileStandsForItselfAlone() throws IOException {
        Path file = file("a.regio", UNTIDY);
        Path other = file("b.regio", UNTIDY);
        Run.of("format", file);
        assertEquals(UNTIDY, Files.readString(other));
        assertTrue(!UNTIDY.equals(Files.readString(file)));
    }

    @Test
    void aFileWithMistakesIsLeftAloneAndTheOthersAreLaidOut() throws IOException {
        String broken = "regio Proef\npartner   {\n";
        Path left = file("a.regio", broken);
        Path laidOut = file("b.regio", UNTIDY);
        Run run = Run.of("format", folder);
        assertEquals(3, run.exitCode());
        assertEquals(broken, Files.readString(left));
        assertTrue(Files.readString(laidOut).startsWith("regio Proef\npeildatum"));
        assertTrue(run.err().contains("a.regio:2:"), run.err());
        assertTrue(run.err().contains("Een bestand met fouten is niet opgemaakt."), run.err());
    }

    @Test
    void lineBreaksOfWindowsStay() throws IOException {
        Path file = file("a.regio", UNTIDY.replace("\n", "\r\n"));
        Run.of("format", file);
        String text = Files.readString(file);
        assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
        assertTrue(text.contains("partner a {"), text);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsStay() throws IOException {
        Path file = file("a.regio", UNTIDY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Run.of("format", file);
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        file("a.regio", UNTIDY);
        Run.of("format", folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("a.regio"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
