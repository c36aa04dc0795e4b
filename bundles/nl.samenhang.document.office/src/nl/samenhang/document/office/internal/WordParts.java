package nl.samenhang.document.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word file that are the same in every document: its styles and its kinds of numbering. */
public final class WordParts {

    private WordParts() {}

    /**
     * Gives a file the styles and the numbering of this program, as far as it has them not.
     *
     * @param word the file, not null
     * @return the numbering, to which lists add their counts
     */
    public static CTNumbering addTo(XWPFDocument word) {
        addStyles(word);
        XWPFNumbering present = word.getNumbering();
        CTNumbering counts = present == null ? numbering() : numbering(present);
        (present == null ? word.createNumbering() : present).setNumbering(counts);
        return counts;
    }

    private static CTNumbering numbering(XWPFNumbering present) {
        try (InputStream part = present.getPackagePart().getInputStream()) {
            return NumberingDocument.Factory.parse(part).getNumbering();
        } catch (IOException | XmlException damaged) {
            throw new IllegalArgumentException("The numbering of the file is damaged", damaged);
        }
    }

    private static void addStyles(XWPFDocument word) {
        CTStyles own = styles();
        if (word.getStyles() == null) {
            word.createStyles().setStyles(own);
            return;
        }
        for (CTStyle style : own.getStyleList()) {
            if (!word.getStyles().styleExist(style.getStyleId())) {
                word.getStyles().addStyle(new XWPFStyle(style));
            }
        }
    }

    private static CTStyles styles() {
        try (InputStream styles = open("styles.xml")) {
            return StylesDocument.Factory.parse(styles).getStyles();
        } catch (IOException | XmlException damaged) {
            throw new IllegalStateException("The styles of the program are damaged", damaged);
        }
    }

    /** The numbering of this program, as it comes. */
    static CTNumbering numbering() {
        try (InputStream numbering = open("numbering.xml")) {
            return NumberingDocument.Factory.parse(numbering).getNumbering();
        } catch (IOException | XmlException damaged) {
            throw new IllegalStateException("The numbering of the program is damaged", damaged);
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
