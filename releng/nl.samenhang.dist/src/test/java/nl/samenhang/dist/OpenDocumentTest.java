package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as OpenDocument texts, made by the packed command line and judged by the validator of the ODF Toolkit. */
class OpenDocumentTest {

    @TempDir
    private Path folder;

    private List<Path> written() throws Exception {
        try (Stream<Path> examples = Files.list(Checkout.ROOT.resolve("examples"))) {
            for (Path example : examples.filter(Files::isDirectory).sorted().toList()) {
                var run = new PackedProgram(folder)
                        .run("generate", example.toAbsolutePath().toString(), "--format", "odt", "--output", ".");
                assertEquals(0, run.exitCode(), run.all());
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".odt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theDocumentsOfAllExamplesKeepToTheFormat() throws Exception {
        List<Path> texts = written();
        assertEquals(
                7,
                texts.stream()
                        .filter(text -> text.toString().contains("convenant"))
                        .count());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("samenhang.judges"), "odfvalidator.jar")
                        .toString(),
                "-v"));
        texts.forEach(text -> command.add(text.toString()));
        Process judge = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> verdict = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, judge.waitFor(), String.join("\n", verdict));
        assertEquals(
                texts.stream()
                        .map(text -> text + ":  Info: no errors, no warnings")
                        .toList(),
                verdict.stream()
                        .filter(line -> line.endsWith("no errors, no warnings"))
                        .filter(line -> line.contains(".odt:"))
                        .sorted()
                        .toList());
    }
}
