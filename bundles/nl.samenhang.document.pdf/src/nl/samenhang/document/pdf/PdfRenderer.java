package nl.samenhang.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.pdf.internal.BidiRuns;
import nl.samenhang.document.pdf.internal.Letters;
import nl.samenhang.document.pdf.internal.Metadata;
import nl.samenhang.document.pdf.internal.PaperPage;
import nl.samenhang.document.pdf.internal.RepeatedHeaders;
import nl.samenhang.document.pdf.internal.Typefaces;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a PDF file of a document, for paper and for readers that read aloud: PDF/A-2a and PDF/UA-1, tagged, with
 * bookmarks, its typefaces and its pictures inside. The same document gives the same bytes.
 */
public final class PdfRenderer {

    /** The extension of the file, without a dot. */
    public static final String EXTENSION = "pdf";

    static {
        // What the layout engine tells its own developers is not for users.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Renders a document.
     *
     * @param document the document, not null
     * @return the file
     * @throws IllegalArgumentException if a picture is no well-formed SVG
     */
    public byte[] render(Document document) {
        byte[] html = new HtmlRenderer().render(document);
        PaperPage page = new PaperPage(document, html);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page.tree(), null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeCharacterBreaker(new Letters())
                .useUnicodeBidiSplitter(BidiRuns::new)
                .useUnicodeBidiReorderer(BidiRuns.REVERSING)
                .useObjectDrawerFactory(page.drawings());
        Typefaces.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            RepeatedHeaders.tellOnce(pdf);
            Metadata.set(document, checksum(html), pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be composed", e);
        }
    }

    private static long checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
