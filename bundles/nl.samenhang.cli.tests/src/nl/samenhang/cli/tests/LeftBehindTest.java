package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Temporary files of runs that were killed while they wrote are removed; those of runs that are going on stay. */
class LeftBehindTest {

    private static final String LEFT_BEHIND = ".samenhang-5c1b1d1e-0d0c-4c57-8c55-1f6b2f3f4a5b.tmp";

    /** Another process that is writing a file: it holds a lock on it until it is killed. */
    private static final String WRITER = """
            import java.io.FileDescriptor;
            import java.io.FileOutputStream;
            import java.nio.channels.FileChannel;
            import java.nio.file.Path;
            import java.nio.file.StandardOpenOption;

            class Writer {
                public static void main(String[] args) throws Exception {
                    FileChannel file =
                            FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    file.lock();
                    new FileOutputStream(FileDescriptor.out).write('1');
                    System.in.read();
                }
            }
            """;

    @TempDir
    private Path temporary;

    private Path region;
    private Path output;

    @BeforeEach
    void writeRegion() throws IOException {
        output = Files.createDirectory(temporary.resolve("uit"));
        region = Files.createDirectory(temporary.resolve("proef"));
        Files.writeString(region.resolve("proef.regio"), """
                        regio Proef "Regio Proef" gebruikt Landelijk peildatum 2026-09-01
                        partner gemeente "Gemeente Meerstad" soort gemeente
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "generate,--document=factsheet,--format=html",
        "diagram,--kind=netwerk,--format=svg",
        "matrix,--kind=dekking,--format=csv"
    })
    void whatAKilledRunLeftBehindIsRemovedByTheNext(String command, String what, String format) throws IOException {
        Files.writeString(output.resolve(LEFT_BEHIND), "half");
        Run run = Run.of(command, region, what, format, "--output", output);
        assertEquals(0, run.exitCode(), run.words());
        List<String> names = names(output);
        assertTrue(names.size() == 1 && !names.contains(LEFT_BEHIND), names::toString);
    }

    @Test
    void formatRemovesItBesideTheTextsToo() throws IOException {
        Files.writeString(region.resolve(LEFT_BEHIND), "half");
        Run run = Run.of("format", region);
        assertEquals(0, run.exitCode(), run.words());
        assertEquals(List.of("proef.regio"), names(region));
    }

    @Test
    void whatOnlyLooksLikeItStays() throws IOException {
        Files.createDirectory(output.resolve(".samenhang-map.tmp"));
        Files.writeString(output.resolve(".samenhang-notities.txt"), "van mij");
        Files.writeString(output.resolve("samenhang-1.tmp"), "van mij");
        draw();
        assertEquals(
                List.of(".samenhang-map.tmp", ".samenhang-notities.txt", "proef-netwerk.svg", "samenhang-1.tmp"),
                names(output));
    }

    @Test
    void theFileOfARunThatIsGoingOnStaysUntilThatRunIsKilled() throws Exception {
        Path writing = output.resolve(LEFT_BEHIND);
        Process writer = otherRun(writing);
        try {
            draw();
            assertEquals(List.of(LEFT_BEHIND, "proef-netwerk.svg"), names(output));
        } finally {
            writer.destroyForcibly().waitFor();
        }
        draw();
        assertEquals(List.of("proef-netwerk.svg"), names(output));
    }

    private Process otherRun(Path writing) throws IOException {
        Path source = Files.writeString(temporary.resolve("Writer.java"), WRITER);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        source.toString(),
                        writing.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('1', writer.getInputStream().read(), "the other run did not begin");
        return writer;
    }

    private void draw() {
        Run run = Run.of("diagram", region, "--kind", "netwerk", "--output", output);
        assertEquals(0, run.exitCode(), run.words());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
