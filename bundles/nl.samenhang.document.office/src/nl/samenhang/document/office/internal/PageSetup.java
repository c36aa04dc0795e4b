package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import nl.samenhang.document.Document;
import nl.samenhang.document.Section.Layout;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a Word file: A4, upright or on their side, with a header and footer on each. Lengths are in twips. */
public final class PageSetup {

    /** The style of the paragraphs that end pages. */
    static final String END_STYLE = "Sectieeinde";

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int SIDE_MARGIN = 1134;
    private static final int TOP_MARGIN = 1474;
    private static final int BOTTOM_MARGIN = 1247;

    private final XWPFDocument word;
    private Layout layout = Layout.PORTRAIT;

    private PageSetup(XWPFDocument word) {
        this.word = word;
        apply(last(), layout);
    }

    /**
     * Sets up the pages of a new file.
     *
     * @param document whose title and status stand on each page
     * @param word the file
     * @return its pages
     */
    public static PageSetup of(Document document, XWPFDocument word) {
        word.getDocument().getBody().addNewSectPr();
        PageSetup pages = new PageSetup(word);
        pages.header(document);
        pages.footer();
        return pages;
    }

    /**
     * The pages of a file that has its own headers and footers.
     *
     * @param word the file, without text
     * @return its pages
     */
    public static PageSetup of(XWPFDocument word) {
        return new PageSetup(word);
    }

    private void header(Document document) {
        XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        if (!document.status().isEmpty()) {
            Runs.styled(header, document.status(), "Statustekst");
            Runs.text(header, " | ");
        }
        Runs.text(header, RunningTitle.of(document));
    }

    private void footer() {
        XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        Runs.text(footer, "Pagina ");
        Runs.field(footer, "PAGE", "1");
        Runs.text(footer, " van ");
        Runs.field(footer, "NUMPAGES", "1");
    }

    /** Turns the pages from here on, if they do not already lie so. */
    void turn(Layout next) {
        if (next == layout) {
            return;
        }
        XWPFParagraph end = word.createParagraph();
        end.setStyle(END_STYLE);
        end.getCTP().getPPr().addNewSectPr().set(last());
        layout = next;
        apply(last(), layout);
    }

    private CTSectPr last() {
        return word.getDocument().getBody().getSectPr();
    }

    private static void apply(CTSectPr section, Layout layout) {
        boolean landscape = layout == Layout.LANDSCAPE;
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(twips(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        // Whoever has set other margins keeps them.
        if (!section.isSetPgMar()) {
            setMargins(section.addNewPgMar());
        }
    }

    private static void setMargins(CTPageMar margin) {
        margin.setLeft(twips(SIDE_MARGIN));
        margin.setRight(twips(SIDE_MARGIN));
        margin.setTop(twips(TOP_MARGIN));
        margin.setBottom(twips(BOTTOM_MARGIN));
        margin.setHeader(twips(680));
        margin.setFooter(twips(567));
        margin.setGutter(twips(0));
    }

    private static BigInteger twips(int length) {
        return BigInteger.valueOf(length);
    }

    /** The width of the text on the present page, in twips. */
    int textWidth() {
        CTPageMar margin = last().getPgMar();
        return (layout == Layout.LANDSCAPE ? LONG_SIDE : SHORT_SIDE)
                - length(margin.getLeft())
                - length(margin.getRight());
    }

    /** The height of the text on the present page, in twips. */
    int textHeight() {
        CTPageMar margin = last().getPgMar();
        return (layout == Layout.LANDSCAPE ? SHORT_SIDE : LONG_SIDE)
                - length(margin.getTop())
                - length(margin.getBottom());
    }

    // POI reads a length in twips as a number, and one with a unit as text.
    private static int length(Object twips) {
        return twips instanceof Number number ? Math.abs(number.intValue()) : SIDE_MARGIN;
    }
}
