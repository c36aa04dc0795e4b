package nl.samenhang.diagram;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.samenhang.diagram.internal.drawing.SvgPainter;
import nl.samenhang.diagram.internal.pdf.EmbeddedTypefaces;
import nl.samenhang.diagram.internal.pdf.PdfFigure;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Turns a drawing into a page of PDF as large as the drawing: in lines and not in pixels, with words that can be
 * selected and searched, and with its description for whoever cannot see it.
 */
public final class PdfPage {

    /** Points of PDF (72 to an inch) in a CSS pixel. */
    private static final float POINTS = 0.75f;

    private PdfPage() {}

    /**
     * Turns a drawing into a PDF document of one page.
     *
     * @param diagram the drawing, not null
     * @return the bytes of the document; the same drawing gives the same
     */
    public static byte[] of(Diagram diagram) {
        try (PDDocument document = new PDDocument()) {
            // Without an id of its own the document would get one from the clock.
            document.setDocumentId((long) diagram.svg().hashCode());
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(diagram.title());
            information.setSubject(String.join(" ", diagram.description()));
            document.setDocumentInformation(information);
            document.getDocumentCatalog().setLanguage("nl-NL");
            PdfFigure.put(diagram, painted(diagram, document), document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
    }

    private static PDFormXObject painted(Diagram diagram, PDDocument document) throws IOException {
        EmbeddedTypefaces typefaces = new EmbeddedTypefaces(document);
        PdfBoxGraphics2D graphics =
                new PdfBoxGraphics2D(document, (float) diagram.width() * POINTS, (float) diagram.height() * POINTS);
        try {
            graphics.scale(POINTS, POINTS);
            SvgPainter.paint(diagram.svg(), graphics, words -> typefaces.write(words, graphics));
        } finally {
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }
}
