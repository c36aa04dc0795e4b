package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the disk is full, older files stay whole, nothing half is left, and one sentence says so. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            partner gemeente "Gemeente Meerstad" soort gemeente
            """;

    // Without the file of figures on its performance, which a process of Java writes and which is larger than the disk.
    private static final List<String> OPTIONS = List.of("-XX:-UsePerfData");

    private static final String WORD = "proef-convenant.docx";
    private static final String PAGE = "proef-convenant.html";

    /** Kilobytes: more than the covenant of the region takes as a Word file, less than two of those or its page. */
    private static final int ROOM = 32;

    @TempDir
    private Path temporary;

    private Path region;
    private Path disk;
    private Path left;
    private Path whole;

    @BeforeEach
    void makeFolders() throws Exception {
        disk = Files.createDirectory(temporary.resolve("schijf"));
        left = Files.createDirectory(temporary.resolve("over"));
        whole = Files.createDirectory(temporary.resolve("heel"));
        region = Files.createDirectory(temporary.resolve("proef"));
        Files.writeString(region.resolve("proef.regio"), REGION);
        PackedProgram.Run run = new PackedProgram(temporary).run(generate(whole));
        assertEquals(0, run.exitCode(), run::toString);
    }

    @ParameterizedTest
    @EnumSource
    void newDocumentsAreWholeOrNotThere(FullDisk full) throws Exception {
        assumePossible(full);
        PackedProgram.Run run = full.run(ROOM, disk, left, generate(disk));
        saysThatThereIsNoRoomFor(PAGE, run);
        assertTrue(run.out().contains(WORD), run::toString);
        assertEquals(List.of(WORD), names(left));
        assertSame(whole.resolve(WORD), left.resolve(WORD));
    }

    @ParameterizedTest
    @EnumSource
    void anOlderDocumentStaysAsItWasAndThoseBeforeItAreNew(FullDisk full) throws Exception {
        assumePossible(full);
        Files.writeString(disk.resolve(WORD), "van vorig jaar");
        Path older = Files.writeString(disk.resolve(PAGE), "van vorig jaar");
        PackedProgram.Run run = full.run(ROOM, disk, left, generate(disk));
        saysThatThereIsNoRoomFor(PAGE, run);
        assertEquals(List.of(WORD, PAGE), names(left));
        assertSame(whole.resolve(WORD), left.resolve(WORD));
        assertSame(older, left.resolve(PAGE));
    }

    @ParameterizedTest
    @EnumSource
    void aWordFileThatIsBroughtUpToDateStaysAsItWas(FullDisk full) throws Exception {
        assumePossible(full);
        Files.copy(whole.resolve(WORD), disk.resolve(WORD));
        Files.writeString(region.resolve("proef.regio"), REGION.replace("Meerstad", "Zeestad"));
        List<String> command = PackedProgram.bareCommand(
                OPTIONS,
                "generate",
                region.toString(),
                "--into",
                disk.resolve(WORD).toString());
        // Room for the file that is there, and not for a second one; the limit is smaller than either.
        int kilobytes = full == FullDisk.SMALL_DISK ? ROOM : ROOM / 8;
        PackedProgram.Run run = full.run(kilobytes, disk, left, command);
        saysThatThereIsNoRoomFor(WORD, run);
        assertEquals(List.of(WORD), names(left));
        assertSame(whole.resolve(WORD), left.resolve(WORD));
    }

    @Test
    void aFaultWithTemporaryFilesOfLibrariesIsToldInASentenceToo() throws Exception {
        List<String> command = PackedProgram.bareCommand(
                OPTIONS, "generate", region.toString(), "--format=pdf", "--output", disk.toString());
        PackedProgram.Run run = FullDisk.LIMIT_OF_FILES.run(ROOM, disk, left, command);
        assertEquals(2, run.exitCode(), run::toString);
        assertTrue(run.err().contains("samenhang: Het programma kon een tijdelijk bestand niet"), run::toString);
        assertFalse(run.err().contains("\tat "), run::toString);
        assertEquals(List.of(), names(left));
    }

    private void assumePossible(FullDisk full) throws IOException, InterruptedException {
        Path trial = Files.createDirectory(temporary.resolve("kan"));
        assumeTrue(full.isPossible(trial), () -> "this machine knows no " + full);
    }

    private static void saysThatThereIsNoRoomFor(String name, PackedProgram.Run run) {
        assertEquals(2, run.exitCode(), run::toString);
        assertTrue(
                run.err().contains(name + " kan niet worden geschreven. ")
                        && run.err().contains("ruimte op de schijf"),
                run::toString);
        assertEquals(
                1,
                run.err().lines().filter(line -> line.startsWith("samenhang: ")).count(),
                run::toString);
    }

    private List<String> generate(Path output) {
        return PackedProgram.bareCommand(
                OPTIONS,
                "generate",
                region.toString(),
                "--document=convenant",
                "--format=docx,html",
                "--output",
                output.toString());
    }

    private static void assertSame(Path expected, Path actual) throws IOException {
        assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(actual), actual.toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
