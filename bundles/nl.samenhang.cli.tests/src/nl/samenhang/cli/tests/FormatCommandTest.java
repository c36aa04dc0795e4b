package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCommandTest {

    private static final String UNTIDY =
            "regio Proef   peildatum 2026-09-01\n\n\n\npartner   a  { // nu\nhierna \"A\"}\n";

    private static final String LAID_OUT = """
            regio Proef
            peildatum 2026-09-01

            partner a { // nu
                hierna "A"
            }
            """;

    private static final String TIDY = "regio Proef\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void laysOutAndNamesTheFilesThatChange() throws IOException {
        Path file = file("a.regio", UNTIDY);
        file("b.regio", TIDY);
        Run run = Run.of("format", folder);
        assertEquals(0, run.exitCode(), run.words());
        assertEquals(LAID_OUT, Files.readString(file));
        assertTrue(run.out().contains("a.regio") && !run.out().contains("b.regio"), run.out());
        assertTrue(run.out().endsWith("1 bestand opgemaakt." + System.lineSeparator()), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n  ", "// Van ons.\n", "  // Van ons.\n"})
    void aByteOrderMarkStays(String begin) throws IOException {
        Path file = file("a.regio", "\uFEFF" + begin + UNTIDY);
        assertEquals(0, Run.of("format", file).exitCode());
        assertEquals("\uFEFF" + begin.strip() + (begin.isBlank() ? "" : "\n") + LAID_OUT, Files.readString(file));
        assertEquals(0, Run.of("format", "--check", file).exitCode());
    }

    @Test
    void aNoBreakSpaceBetweenWordsIsASpace() throws IOException {
        Path file = file("a.regio", UNTIDY.replace("peildatum ", "peildatum\u00A0"));
        assertEquals(0, Run.of("format", file).exitCode());
        assertEquals(LAID_OUT, Files.readString(file));
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
    void checkingNamesTheFilesThatWouldChangeAndNoOther() throws IOException {
        file("a.regio", UNTIDY);
        file("b.regio", TIDY);
        file("c.regio", UNTIDY).toFile().setReadOnly();
        Run run = Run.of("format", "--check", folder);
        assertEquals(1, run.exitCode(), run.words());
        assertEquals(
                List.of("a.regio", "c.regio", "2 bestanden zouden anders worden opgemaakt."),
                run.out().lines().map(line -> line.replaceAll(".*/", "")).toList());
        assertEquals("", run.err());
        assertEquals(List.of("a.regio", "b.regio", "c.regio"), names());
    }

    @Test
    void aReadOnlyFileIsToldOfAndTheOthersAreLaidOut() throws IOException {
        Path locked = file("a.regio", UNTIDY);
        Path open = file("b.regio", UNTIDY);
        locked.toFile().setReadOnly();
        Run run = Run.of("format", folder);
        assertEquals(2, run.exitCode(), run.words());
        assertEquals(UNTIDY, Files.readString(locked));
        assertEquals(LAID_OUT, Files.readString(open));
        assertTrue(run.err().contains("a.regio mag alleen worden gelezen en is daarom niet veranderd."), run.err());
        assertFalse(run.out().contains("a.regio"), run.out());
        assertTrue(run.out().contains("1 bestand opgemaakt."), run.out());
        assertEquals(List.of("a.regio", "b.regio"), names());
    }

    @Test
    void aReadOnlyFileThatIsLaidOutAlreadyIsNoTrouble() throws IOException {
        file("a.regio", TIDY).toFile().setReadOnly();
        assertEquals(0, Run.of("format", folder).exitCode());
    }

    @Test
    void mistakesGoBeforeFilesThatCannotBeWritten() throws IOException {
        file("a.regio", UNTIDY).toFile().setReadOnly();
        file("b.regio", "regio Proef\npartner   {\n");
        Run run = Run.of("format", folder, "--lang", "en");
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("a.regio is read-only and was therefore not changed."), run.err());
        assertTrue(run.err().contains("A file with mistakes was not laid out."), run.err());
    }

    @Test
    void nothingIsCalledInOrderThatWasNotLookedAt() throws IOException {
        file("a.regio", "regio Proef\npartner   {\n");
        file("b.regio", "regio Proef\nrol   {\n");
        Run broken = Run.of("format", folder);
        assertEquals("", broken.out());
        assertTrue(broken.err().contains("2 bestanden met fouten zijn niet opgemaakt."), broken.err());
        file("c.regio", TIDY);
        assertEquals(
                "De opmaak van de andere bestanden is in orde." + System.lineSeparator(),
                Run.of("format", folder).out());
    }

    @Test
    void aFileThatIsNotUtf8IsToldOfAndLeftAsItIs() throws IOException {
        byte[] old = "regio   Proef\npartner a \"Cli\u00ebnt\"\n".getBytes(StandardCharsets.ISO_8859_1);
        Path left = Files.write(folder.resolve("a.regio"), old);
        Path laidOut = file("b.regio", UNTIDY);
        Run run = Run.of("format", folder);
        assertEquals(3, run.exitCode(), run.words());
        assertArrayEquals(old, Files.readAllBytes(left));
        assertEquals(LAID_OUT, Files.readString(laidOut));
        assertTrue(run.err().contains("a.regio:1:1: error: Dit bestand is niet als UTF-8 opgeslagen."), run.err());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndTheFileBehindItIsLaidOut() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elders"));
        Path file = Files.writeString(elsewhere.resolve("echt.regio"), UNTIDY);
        Path region = Files.createDirectory(folder.resolve("regio"));
        Path link = Files.createSymbolicLink(region.resolve("a.regio"), Path.of("../elders/echt.regio"));
        assertEquals(0, Run.of("format", link).exitCode());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(LAID_OUT, Files.readString(file));
        assertEquals(List.of("echt.regio"), names(elsewhere));
        assertEquals(List.of("a.regio"), names(region));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLongestNameOfAFileWillDo() throws IOException {
        Path file = file("n".repeat(249) + ".regio", UNTIDY);
        Run run = Run.of("format", file);
        assertEquals(0, run.exitCode(), run.words());
        assertEquals(LAID_OUT, Files.readString(file));
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        file("a.regio", UNTIDY);
        Run.of("format", folder);
        assertEquals(List.of("a.regio"), names());
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
