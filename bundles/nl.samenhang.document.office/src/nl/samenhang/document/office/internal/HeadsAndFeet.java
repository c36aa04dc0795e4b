package nl.samenhang.document.office.internal;

import java.util.List;
import nl.samenhang.document.Document;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The headers and footers of a Word file: every page tells the standing of the document and its number. */
public final class HeadsAndFeet {

    private final Document document;
    private final XWPFDocument word;
    private final StyleIds styles;

    /**
     * The headers and footers of a file.
     *
     * @param document whose title and status stand on each page
     * @param word the file, with its pages set up
     * @param looks its looks
     */
    public HeadsAndFeet(Document document, XWPFDocument word, Looks looks) {
        this.document = document;
        this.word = word;
        this.styles = looks.styles();
    }

    /**
     * Makes those that the file has not: a header for every kind of page that has none, and a footer where there is none
     * at all. Pages without headers of their own have those of the pages before them.
     */
    public void complete() {
        List<CTSectPr> sections = Sections.of(word);
        CTSectPr first = sections.getFirst();
        complete(HeaderFooterType.DEFAULT, first);
        if (sections.stream().anyMatch(CTSectPr::isSetTitlePg)) {
            complete(HeaderFooterType.FIRST, first);
        }
        if (word.getEvenAndOddHeadings()) {
            complete(HeaderFooterType.EVEN, first);
        }
        if (word.getFooterList().isEmpty()) {
            footer(first);
        }
    }

    private void complete(HeaderFooterType type, CTSectPr section) {
        if (section.getHeaderReferenceList().stream().map(CTHdrFtrRef::getType).noneMatch(kind(type)::equals)) {
            header(type, section);
        }
    }

    private static STHdrFtr.Enum kind(HeaderFooterType type) {
        return switch (type) {
            case DEFAULT -> STHdrFtr.DEFAULT;
            case FIRST -> STHdrFtr.FIRST;
            case EVEN -> STHdrFtr.EVEN;
        };
    }

    private void header(HeaderFooterType type, CTSectPr section) {
        XWPFParagraph header = new XWPFHeaderFooterPolicy(word, section)
                .createHeader(kind(type))
                .createParagraph();
        header.setStyle(styles.inFile("Header"));
        if (!document.status().isEmpty()) {
            Runs.styled(header, document.status(), styles.inFile("Statustekst"));
            Runs.text(header, " | ");
        }
        Runs.text(header, RunningTitle.of(document));
    }

    private void footer(CTSectPr section) {
        XWPFParagraph footer = new XWPFHeaderFooterPolicy(word, section)
                .createFooter(STHdrFtr.DEFAULT)
                .createParagraph();
        footer.setStyle(styles.inFile("Footer"));
        Runs.text(footer, "Pagina ");
        Runs.field(footer, "PAGE", "1");
        Runs.text(footer, " van ");
        Runs.field(footer, "NUMPAGES", "1");
    }
}
