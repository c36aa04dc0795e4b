package nl.samenhang.document.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word file that are the same in every document: its styles and its kinds of numbering. */
public final class WordParts {

    private WordParts() {}

    /**
     * Gives a new file its styles and numbering.
     *
     * @param word the file, not null
     * @return the numbering, to which lists add their counts
     */
    public static CTNumbering addTo(XWPFDocument word) {
        try (InputStream styles = open("styles.xml");
                InputStream numbering = open("numbering.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            CTNumbering counts = NumberingDocument.Factory.parse(numbering).getNumbering();
            word.createNumbering().setNumbering(counts);
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the program are damaged", e);
        }
    }

    /**
     * The content of a part that comes with this program.
     *
     * @param name the name of the part
     * @return its bytes
     */
    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return WordParts.class.getResourceAsStream(name);
    }
}
