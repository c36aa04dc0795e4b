package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void aDrawingIsOnePageThatTellsWhatItShows() throws Exception {
        Process reader = new ProcessBuilder("pdfinfo", drawn("uit").toString())
                .redirectErrorStream(true)
                .start();
        String information = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, reader.waitFor(), information);
        assertTrue(information.matches("(?s).*Pages: +1\\R.*"), information);
        assertTrue(information.matches("(?s).*Title: +Netwerkkaart van Regio Merenkamp\\R.*"), information);
        assertTrue(information.contains("In het midden staan de jongeren en ouders."), information);
    }

    @Test
    void theSameRegionGivesTheSameBytes() throws Exception {
        assertArrayEquals(Files.readAllBytes(drawn("een")), Files.readAllBytes(drawn("twee")));
    }
}
