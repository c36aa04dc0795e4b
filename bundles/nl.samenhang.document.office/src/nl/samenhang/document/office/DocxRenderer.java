package nl.samenhang.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.internal.BodyWriter;
import nl.samenhang.document.office.internal.FixedPackage;
import nl.samenhang.document.office.internal.HeadsAndFeet;
import nl.samenhang.document.office.internal.Looks;
import nl.samenhang.document.office.internal.PageSetup;
import nl.samenhang.document.office.internal.Properties;
import nl.samenhang.document.office.internal.Renewal;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

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
            Looks looks = Looks.of(word);
            Properties.set(document, word);
            PageSetup pages = PageSetup.atEnd(word);
            new HeadsAndFeet(document, word, looks).complete();
            new BodyWriter(document, word, looks, pages).write();
            word.write(out);
            return FixedPackage.ofNewWord(document, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The Word file could not be composed", e);
        }
    }

    /**
     * Renders a document into a file that was rendered before and that somebody may have edited since. What the program
     * wrote is brought up to date; words of somebody else stay. The looks of the file stay as they are.
     *
     * @param document the document, not null
     * @param edited the file as somebody left it, not null
     * @return the renewed file; the very same bytes where nothing is another than before
     * @throws UnusableWordFileException if the file is damaged, protected or was not made of such a document
     */
    public RenewedFile renew(Document document, byte[] edited) {
        return new Renewal(document, edited).renew();
    }

    /**
     * What a file was made of.
     *
     * @param documentIds the ids of the documents that it may be, not null
     * @param file the file, not null
     * @return its origin; empty where the program made it of none of the documents
     * @throws UnusableWordFileException if the file is damaged or protected
     */
    public static Optional<WordFileOrigin> originOf(List<String> documentIds, byte[] file) {
        return Renewal.originOf(documentIds, file)
                .map(origin -> new WordFileOrigin(origin.documentId(), origin.choice()));
    }
}
