package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at whatever step of its writing leaves every older file whole, and the next run tidies up. */
class KilledRunTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            partner gemeente "Gemeente Meerstad" soort gemeente
            """;

    @TempDir
    private Path temporary;

    private Path region;
    private Path before;
    private Path after;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        region = Files.createDirectory(temporary.resolve("proef"));
        before = Files.createDirectory(temporary.resolve("voor"));
        after = Files.createDirectory(temporary.resolve("na"));
        output = Files.createDirectory(temporary.resolve("uit"));
    }

    @Test
    void documentsThatAreMadeAnew() throws Exception {
        String[] words = {"generate", region.toString(), "--document=factsheet", "--format=docx,html", "--output"};
        write(REGION);
        run(with(before, words));
        write(REGION.replace("Meerstad", "Zeestad"));
        run(with(after, words));
        killAtEveryStep(with(output, words));
    }

    @Test
    void aWordFileThatIsBroughtUpToDate() throws Exception {
        write(REGION);
        String[] words = {"generate", region.toString(), "--document=factsheet", "--format=docx", "--output"};
        run(with(before, words));
        String[] into = {"generate", region.toString(), "--into"};
        write(REGION.replace("Meerstad", "Zeestad"));
        restore(after);
        run(with(after.resolve("proef-factsheet.docx"), into));
        killAtEveryStep(with(output.resolve("proef-factsheet.docx"), into));
    }

    private void killAtEveryStep(String... words) throws Exception {
        KilledProgram program = new KilledProgram(temporary);
        int leftBehind = 0;
        restore(output);
        for (int step = 1; program.isKilledAt(step, words); step++) {
            for (String name : names(before)) {
                byte[] content = Files.readAllBytes(output.resolve(name));
                assertTrue(isWhole(name, content), name + " after a kill at step " + step);
            }
            // What the run before it left behind is gone, or there would be ever more of them.
            int others = names(output).size() - names(before).size();
            assertTrue(others <= 1, names(output).toString());
            leftBehind += others;
            restore(output);
        }
        assertTrue(leftBehind > 0, "no run was killed while it wrote");
        run(words);
        assertEquals(names(after), names(output));
        for (String name : names(after)) {
            assertArrayEquals(Files.readAllBytes(after.resolve(name)), Files.readAllBytes(output.resolve(name)), name);
        }
    }

    private boolean isWhole(String name, byte[] content) throws IOException {
        return Arrays.equals(content, Files.readAllBytes(before.resolve(name)))
                || Arrays.equals(content, Files.readAllBytes(after.resolve(name)));
    }

    private void restore(Path folder) throws IOException {
        for (String name : names(before)) {
            Files.copy(before.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(region.resolve("proef.regio"), text);
    }

    private void run(String... words) throws Exception {
        PackedProgram.Run run = new PackedProgram(temporary).run(PackedProgram.bareCommand(List.of(), words));
        assertEquals(0, run.exitCode(), run::toString);
    }

    private static String[] with(Path last, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(last.toString())).toArray(String[]::new);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
