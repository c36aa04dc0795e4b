package nl.samenhang.document.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The styles and the kinds of numbering of Word files: those that come with this program, and those of a file. */
final class WordParts {

    private WordParts() {}

    /** The styles of this program. */
    static CTStyles styles() {
        return StyleIds.styles(bytes("styles.xml"));
    }

    /** The numbering of this program. */
    static CTNumbering numbering() {
        try (InputStream numbering = open("numbering.xml")) {
            return numbering(numbering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CTNumbering numbering(InputStream part) throws IOException {
        try {
            return NumberingDocument.Factory.parse(part).getNumbering();
        } catch (XmlException damaged) {
            throw new IllegalArgumentException("The numbering of the file is damaged", damaged);
        }
    }

    /** The styles of a file as it was opened; none where it has no such part. */
    static CTStyles stylesOf(XWPFDocument word) {
        if (word.getStyles() == null) {
            return CTStyles.Factory.newInstance();
        }
        try (InputStream part = word.getStyles().getPackagePart().getInputStream()) {
            return StyleIds.styles(part.readAllBytes());
        } catch (IOException damaged) {
            throw new IllegalArgumentException("The styles of the file are damaged", damaged);
        }
    }

    /** The numbering of a file as it was opened; that of this program where it has no such part. */
    static CTNumbering numberingOf(XWPFDocument word) {
        if (word.getNumbering() == null) {
            return numbering();
        }
        try (InputStream part = word.getNumbering().getPackagePart().getInputStream()) {
            return numbering(part);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("The numbering of the file is damaged", damaged);
        }
    }

    static void setStyles(XWPFDocument word, CTStyles styles) {
        (word.getStyles() == null ? word.createStyles() : word.getStyles()).setStyles(styles);
    }

    static void setNumbering(XWPFDocument word, CTNumbering numbering) {
        (word.getNumbering() == null ? word.createNumbering() : word.getNumbering()).setNumbering(numbering);
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
