package nl.samenhang.document.office.internal;

import java.util.List;
import nl.samenhang.document.Document;
import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
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
        complete(STHdrFtr.DEFAULT, first);
        if (sections.stream().anyMatch(CTSectPr::isSetTitlePg)) {
            complete(STHdrFtr.FIRST, first);
        }
        if (differOnFacingPages()) {
            complete(STHdrFtr.EVEN, first);
        }
        if (word.getFooterList().isEmpty()) {
            footer(first);
        }
    }

    private boolean differOnFacingPages() {
        return word.getRelations().stream()
                .filter(XWPFSettings.class::isInstance)
                .anyMatch(settings -> ((XWPFSettings) settings).getEvenAndOddHeadings());
    }

    private void complete(STHdrFtr.Enum type, CTSectPr section) {
        if (section.getHeaderReferenceList().stream().map(CTHdrFtrRef::getType).noneMatch(type::equals)) {
            header(type, section);
        }
    }

    private void header(STHdrFtr.Enum type, CTSectPr section) {
        RelationPart made = made(XWPFRelation.HEADER);
        refer(section.addNewHeaderReference(), type, made);
        XWPFHeader head = made.getDocumentPart();
        head.setHeaderFooter(HdrDocument.Factory.newInstance().addNewHdr());
        XWPFParagraph header = head.createParagraph();
        header.setStyle(styles.inFile("Header"));
        if (!document.status().isEmpty()) {
            Runs.styled(header, document.status(), styles.inFile("Statustekst"));
            Runs.text(header, " | ");
        }
        Runs.text(header, RunningTitle.of(document));
    }

    private void footer(CTSectPr section) {
        RelationPart made = made(XWPFRelation.FOOTER);
        refer(section.addNewFooterReference(), STHdrFtr.DEFAULT, made);
        XWPFFooter foot = made.getDocumentPart();
        foot.setHeaderFooter(FtrDocument.Factory.newInstance().addNewFtr());
        XWPFParagraph footer = foot.createParagraph();
        footer.setStyle(styles.inFile("Footer"));
        Runs.text(footer, "Pagina ");
        Runs.field(footer, "PAGE", "1");
        Runs.text(footer, " van ");
        Runs.field(footer, "NUMPAGES", "1");
    }

    private static void refer(CTHdrFtrRef reference, STHdrFtr.Enum type, RelationPart made) {
        reference.setType(type);
        reference.setId(made.getRelationship().getId());
    }

    // A word processor numbers such parts as it likes, so the next number may be taken.
    private RelationPart made(XWPFRelation kind) {
        int number = 1;
        while (isTaken(kind.getFileName(number))) {
            number++;
        }
        RelationPart made = word.createRelationship(kind, XWPFFactory.getInstance(), number, false);
        made.<XWPFHeaderFooter>getDocumentPart().setXWPFDocument(word);
        return made;
    }

    private boolean isTaken(String name) {
        try {
            return word.getPackage().containPart(PackagingURIHelper.createPartName(name));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The library names parts", e);
        }
    }
}
