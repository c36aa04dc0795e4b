package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents as PDF, made by the packed command line and judged by veraPDF. */
@DisabledOnOs(OS.WINDOWS)
class DocumentPdfTest {

    private static final Set<PDFAFlavour> STANDARDS = EnumSet.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("nl.samenhang.dist.WrittenDocuments#all")
    void keepsToTheStandardsThatItClaims(String region, String kind) throws Exception {
        Path file = WrittenDocuments.file(region, kind, "pdf");
        assertEquals(STANDARDS, Set.copyOf(VeraPdf.claims(file)));
        for (PDFAFlavour standard : STANDARDS) {
            assertEquals(List.of(), VeraPdf.failures(file, standard), standard::toString);
        }
    }

    @Test
    void theSameRegionGivesTheSameBytesInAnotherProcess() throws Exception {
        String example =
                Checkout.ROOT.resolve("examples/merenkamp").toAbsolutePath().toString();
        PackedProgram.Run run =
                new PackedProgram(folder).run("generate", example, "--format", "pdf", "--output", folder.toString());
        assertEquals(0, run.exitCode(), run::all);
        for (String kind : WrittenDocuments.KINDS) {
            Path first = WrittenDocuments.file("merenkamp", kind, "pdf");
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(folder.resolve(first.getFileName())), kind);
        }
    }
}
