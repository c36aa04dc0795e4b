package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.OdtRenderer;
import nl.samenhang.document.tests.Documents;
import nl.samenhang.document.tests.TreeText;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of the example regions against files that somebody has read. */
class DocumentGoldenTest {

    private static final Path GOLDEN = Path.of("golden", "document");

    static Stream<Arguments> ofOneRegion() {
        return Documents.ofExample("merenkamp").stream().map(document -> Arguments.of(document.id(), document));
    }

    // A covenant is made up of the same kinds of blocks, in twenty thousand lines that nobody would read.
    static Stream<Arguments> shortOfOneRegion() {
        return Documents.ofExample("merenkamp").stream()
                .filter(document -> !document.id().equals("convenant"))
                .map(document -> Arguments.of(document.id(), document));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("nl.samenhang.document.tests.Documents#ofExamples")
    void tellsWhatWasRead(String region, String id, Document document) throws IOException {
        Golden.compare(GOLDEN.resolve(region + "-" + id).resolve("tekst.txt"), TreeText.readable(document));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofOneRegion")
    void isAPageAsItWasRead(String id, Document document) throws IOException {
        // The look of all pages is one file of its own; what is read here is what a page says.
        String page = new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8)
                .replaceFirst("(?s)<style>.*?</style>", "<style></style>");
        Golden.compare(GOLDEN.resolve("merenkamp-" + id).resolve("document.html"), page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shortOfOneRegion")
    void isMarkedUpForWordProcessorsAsItWasRead(String id, Document document) {
        Path folder = GOLDEN.resolve("merenkamp-" + id);
        byte[] docx = new DocxRenderer().render(document);
        byte[] odt = new OdtRenderer().render(document);
        assertAll(
                same(folder, docx, "word/document.xml"),
                same(folder, docx, "word/numbering.xml"),
                same(folder, odt, "content.xml"));
    }

    private static Executable same(Path folder, byte[] file, String part) {
        String name = part.substring(part.indexOf('/') + 1);
        String kind = part.startsWith("word/") ? "docx-" : "odt-";
        return () -> Golden.compare(folder.resolve(kind + name), laidOut(part(file, part)));
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("There is no part " + name);
    }

    private static String laidOut(byte[] xml) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "1");
        StringWriter out = new StringWriter();
        transformer.transform(new StreamSource(new ByteArrayInputStream(xml)), new StreamResult(out));
        return out.toString().replace("\r\n", "\n");
    }
}
