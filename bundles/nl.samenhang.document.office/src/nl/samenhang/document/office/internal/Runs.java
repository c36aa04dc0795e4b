package nl.samenhang.document.office.internal;

import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Pieces of text within a paragraph. */
final class Runs {

    private Runs() {}

    static void text(XWPFParagraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
    }

    static void styled(XWPFParagraph paragraph, String text, String style) {
        XWPFRun run = paragraph.createRun();
        run.setStyle(style);
        run.setText(text);
    }

    static void tab(XWPFParagraph paragraph) {
        paragraph.createRun().addTab();
    }

    /** A link to a bookmark in the same file. */
    static void link(XWPFParagraph paragraph, String bookmark, String text) {
        plainLink(paragraph, bookmark, text).setStyle("Hyperlink");
    }

    /** A link to a bookmark in the same file that looks as the text around it. */
    static XWPFRun plainLink(XWPFParagraph paragraph, String bookmark, String text) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        XWPFRun run = new XWPFRun(link.addNewR(), (IRunBody) paragraph);
        run.setText(text);
        return run;
    }

    /** A field with the result that shows until it is updated. */
    static void field(XWPFParagraph paragraph, String instruction, String result) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        new XWPFRun(field.addNewR(), (IRunBody) paragraph).setText(result);
    }

    /** One of the three marks of a field that runs over several paragraphs. */
    static void fieldMark(XWPFParagraph paragraph, STFldCharType.Enum mark) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(mark);
    }

    static void instruction(XWPFParagraph paragraph, String instruction) {
        var text = paragraph.createRun().getCTR().addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
