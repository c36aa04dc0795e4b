package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Covenants as PDF, made by the packed command line and judged by veraPDF. */
@DisabledOnOs(OS.WINDOWS)
class CovenantPdfTest {

    private static final Path EXAMPLES = Checkout.ROOT.resolve("examples").normalize();
    private static final Set<PDFAFlavour> STANDARDS = EnumSet.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    @TempDir
    private Path folder;

    static List<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Path made(String example, String output) throws Exception {
        Path target = folder.resolve(output);
        PackedProgram.Run run = new PackedProgram(folder)
                .run(
                        "generate",
                        EXAMPLES.resolve(example).toString(),
                        "--format",
                        "pdf",
                        "--output",
                        target.toString());
        assertEquals(0, run.exitCode(), run::toString);
        assertEquals("", run.complaints());
        return target.resolve(example + "-convenant.pdf");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsToTheStandardsThatItClaims(String example) throws Exception {
        Path covenant = made(example, "uit");
        assertEquals(STANDARDS, Set.copyOf(VeraPdf.claims(covenant)));
        for (PDFAFlavour standard : STANDARDS) {
            assertEquals(List.of(), VeraPdf.failures(covenant, standard), standard::toString);
        }
    }

    @Test
    void theSameRegionGivesTheSameBytesInAnotherProcess() throws Exception {
        assertArrayEquals(Files.readAllBytes(made("merenkamp", "een")), Files.readAllBytes(made("merenkamp", "twee")));
    }
}
