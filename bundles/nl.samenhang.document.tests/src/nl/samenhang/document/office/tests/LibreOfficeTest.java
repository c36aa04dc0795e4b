package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.OdtRenderer;
import nl.samenhang.document.pdf.tests.PrintedPages;
import nl.samenhang.document.pdf.tests.TaggedText;
import nl.samenhang.document.tests.Documents;
import nl.samenhang.document.tests.SampleMatrices;
import nl.samenhang.document.tests.TreeText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens the documents of all examples in another word processor. Needs LibreOffice, and fails without it. */
class LibreOfficeTest {

    /** Tagged, so that the text can be read in its order. */
    private static final String AS_PDF =
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    /** What comes before an item, and the line to write on. */
    private static final Pattern ORNAMENTS = Pattern.compile("[\\s\u00A0\u2022\uF0B7]+|\\.{4,}|_{4,}");

    private static final int FACTSHEET = 2;

    @TempDir
    static Path folder;

    static Stream<Arguments> files() {
        return Stream.of(DocxRenderer.EXTENSION, OdtRenderer.EXTENSION)
                .flatMap(format -> SampleMatrices.REGIONS.stream()
                        .flatMap(region -> Documents.ofExample(region).stream()
                                .map(document -> Arguments.of(region, document.id(), format, document))));
    }

    /** All at once, as starting the program takes longer than what it does. */
    @BeforeAll
    static void print() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                AS_PDF,
                "--outdir",
                folder.toString()));
        for (String region : SampleMatrices.REGIONS) {
            for (Document document : Documents.ofExample(region)) {
                write(name(region, document.id(), "docx"), new DocxRenderer().render(document), command);
                write(name(region, document.id(), "odt"), new OdtRenderer().render(document), command);
            }
        }
        Path log = folder.resolve("soffice.log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), "soffice does not end");
            assertEquals(0, process.exitValue(), Files.readString(log));
        } catch (IOException missing) {
            fail("Install libreoffice-writer to run this test: " + missing.getMessage());
        }
    }

    private static void write(String name, byte[] content, List<String> command) throws IOException {
        Path file = folder.resolve(name + "." + name.substring(name.lastIndexOf('-') + 1));
        Files.write(file, content);
        command.add(file.toString());
    }

    private static String name(String region, String document, String format) {
        return region + "-" + document + "-" + format;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("files")
    void showsAllOfItWithItsNumbersAndTheStatusOnEveryPage(String region, String id, String format, Document document)
            throws IOException {
        Path file = folder.resolve(name(region, id, format) + ".pdf");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertSame(letters(TreeText.told(document)), letters(TaggedText.lines(pdf)));
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertTrue(text.contains("Concept; juridisch te toetsen | "), text);
                assertTrue(text.contains("Pagina " + page + " van " + pages), text);
            }
            assertTrue(!id.equals("factsheet") || pages <= FACTSHEET, () -> pages + " pages");
            PrintedPages printed = new PrintedPages(document, pdf);
            assertEquals(List.of(), printed.blank(pdf));
            assertEquals(List.of(), printed.announcementsAtTheEnd());
            assertEquals(Set.of(), printed.brokenWords());
        }
    }

    private static String letters(List<String> lines) {
        return ORNAMENTS.matcher(String.join("", lines)).replaceAll("");
    }

    // Whole texts are too long for a message, so it shows where they part.
    private static void assertSame(String expected, String told) {
        int at = 0;
        while (at < Math.min(expected.length(), told.length()) && expected.charAt(at) == told.charAt(at)) {
            at++;
        }
        assertEquals(around(expected, at), around(told, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80));
    }
}
