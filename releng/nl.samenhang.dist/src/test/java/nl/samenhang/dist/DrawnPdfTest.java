package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Drawings as PDF, made by the packed command line and read by poppler. */
@DisabledOnOs(OS.WINDOWS)
class DrawnPdfTest {

    private static final String MERENKAMP =
            Checkout.ROOT.resolve("examples/merenkamp").normalize().toString();

    @TempDir
    private Path folder;

    private Path drawn(String output) throws Exception {
        Path target = folder.resolve(output);
        PackedProgram.Run run = new PackedProgram(folder)
                .run("diagram", MERENKAMP, "--kind", "netwerk", "--format", "pdf", "--output", target.toString());
        assertEquals(0, run.exitCode(), run::toString);
        return target.resolve("merenkamp-netwerk.pdf");
    }

    private static String told(String... command) throws Exception {
        Process reader = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, reader.waitFor(), answer);
        return answer;
    }

    @Test
    void aDrawingIsOnePageThatTellsWhatItShows() throws Exception {
        String information = told("pdfinfo", drawn("uit").toString());
        assertTrue(information.matches("(?s).*Pages: +1\\R.*"), information);
        assertTrue(information.matches("(?s).*Title: +Netwerkkaart van Regio Merenkamp\\R.*"), information);
        assertTrue(information.matches("(?s).*Tagged: +yes\\R.*"), information);
        assertTrue(information.contains("In het midden staan de jongeren en ouders."), information);
    }

    @Test
    void theWordsOfADrawingCanBeSearched() throws Exception {
        String text = told("pdftotext", "-enc", "UTF-8", drawn("uit").toString(), "-");
        for (String words : List.of(
                "Netwerkkaart van Regio Merenkamp",
                "Vmbo Het Baken",
                "contact: Zorgcoördinator",
                "werkt met jongeren en ouders")) {
            assertTrue(text.contains(words), text);
        }
    }

    @Test
    void theSameRegionGivesTheSameBytes() throws Exception {
        assertArrayEquals(Files.readAllBytes(drawn("een")), Files.readAllBytes(drawn("twee")));
    }
}
