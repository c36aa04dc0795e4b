package nl.samenhang.document.office.internal;

import java.math.BigInteger;
import nl.samenhang.document.Section.Layout;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The pages that a document is written on: as somebody set them up, else A4, upright or on their side. Lengths are in twips.
 */
public final class PageSetup {

    /** The style of the paragraphs that end pages. */
    static final String END_STYLE = "Sectieeinde";

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int SIDE_MARGIN = 1134;
    private static final int TOP_MARGIN = 1474;
    private static final int BOTTOM_MARGIN = 1247;

    private final XWPFDocument word;
    private final CTSectPr section;
    private final boolean endsFile;
    private Layout layout = Layout.PORTRAIT;

    private PageSetup(XWPFDocument word, CTSectPr section, boolean endsFile) {
        this.word = word;
        this.section = section;
        this.endsFile = endsFile;
    }

    /**
     * The pages at the end of a file, which stay as they lie behind the last text.
     *
     * @param word the file
     * @return its pages
     */
    public static PageSetup atEnd(XWPFDocument word) {
        var body = word.getDocument().getBody();
        PageSetup pages = new PageSetup(word, body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), true);
        pages.apply();
        return pages;
    }

    /**
     * The pages in the middle of a file, which lie behind the text as they did before it.
     *
     * @param word the file
     * @param section the properties of these pages
     * @return the pages
     */
    static PageSetup within(XWPFDocument word, CTSectPr section) {
        PageSetup pages = new PageSetup(word, section, false);
        pages.apply();
        return pages;
    }

    /** How the present page lies. */
    Layout layout() {
        return layout;
    }

    /** Turns the pages from here on, if they do not already lie so. */
    void turn(Layout next) {
        if (next == layout) {
            return;
        }
        XWPFParagraph end = word.createParagraph();
        end.setStyle(END_STYLE);
        end.getCTP().getPPr().addNewSectPr().set(section);
        leaveFirstPage();
        layout = next;
        apply();
    }

    /** Ends the text: what stands behind it lies as it did before. */
    void finish() {
        if (!endsFile) {
            turn(Layout.PORTRAIT);
        }
    }

    // A first page with a header of its own, and the number that pages begin with, hold once.
    private void leaveFirstPage() {
        if (section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        if (section.isSetType()) {
            section.unsetType();
        }
        if (section.isSetPgNumType() && section.getPgNumType().isSetStart()) {
            section.getPgNumType().unsetStart();
        }
    }

    private void apply() {
        boolean landscape = layout == Layout.LANDSCAPE;
        boolean sized = section.isSetPgSz()
                && section.getPgSz().isSetW()
                && section.getPgSz().isSetH();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        int width = sized ? length(size.getW(), SHORT_SIDE) : SHORT_SIDE;
        int height = sized ? length(size.getH(), LONG_SIDE) : LONG_SIDE;
        size.setW(twips(landscape ? Math.max(width, height) : Math.min(width, height)));
        size.setH(twips(landscape ? Math.min(width, height) : Math.max(width, height)));
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
        CTPageMar margin = section.getPgMar();
        return length(section.getPgSz().getW(), SHORT_SIDE)
                - length(margin.getLeft(), SIDE_MARGIN)
                - length(margin.getRight(), SIDE_MARGIN);
    }

    /** The height of the text on the present page, in twips. */
    int textHeight() {
        CTPageMar margin = section.getPgMar();
        return length(section.getPgSz().getH(), LONG_SIDE)
                - length(margin.getTop(), TOP_MARGIN)
                - length(margin.getBottom(), BOTTOM_MARGIN);
    }

    // POI reads a length in twips as a number, and one with a unit as text.
    private static int length(Object twips, int otherwise) {
        return twips instanceof Number number ? Math.abs(number.intValue()) : otherwise;
    }
}
