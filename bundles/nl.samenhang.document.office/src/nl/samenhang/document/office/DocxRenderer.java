package nl.samenhang.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.internal.BodyWriter;
import nl.samenhang.document.office.internal.FixedPackage;
import nl.samenhang.document.office.internal.PageSetup;
import nl.samenhang.document.office.internal.Properties;
import nl.samenhang.document.office.internal.WordParts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/**
 * Makes a Word file (docx) of a document, with styles, numbering, a table of contents, header and footer. The same
 * document gives the same bytes.
 */
public final class DocxRenderer {

    /** The extension of the file, without a dot. */
    public static final String EXTENSION = "docx";

    /**
     * Renders a document.
     *
     * @param document the document, not null
     * @return the file
     */
    public byte[] render(Document document) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTNumbering numbering = WordParts.addTo(word);
            Properties.set(document, word);
            PageSetup pages = new PageSetup(document, word);
            new BodyWriter(document, word, numbering, pages).write();
            word.write(out);
            return FixedPackage.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The Word file could not be composed", e);
        }
    }
}
