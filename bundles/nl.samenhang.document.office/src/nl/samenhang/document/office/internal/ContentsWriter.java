package nl.samenhang.document.office.internal;

import java.util.Iterator;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Document;
import nl.samenhang.document.Section;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field that Word can update, with its entries filled in. It shows no page numbers, as only a
 * word processor knows them and a field updated at opening would ask the reader a question.
 */
final class ContentsWriter {

    private final XWPFDocument word;
    private final Bookmarks bookmarks;

    ContentsWriter(XWPFDocument word, Bookmarks bookmarks) {
        this.word = word;
        this.bookmarks = bookmarks;
    }

    void write(Contents contents, Document document) {
        XWPFParagraph title = paragraph("TOCHeading");
        Runs.text(title, contents.title());
        boolean first = true;
        for (Iterator<Section> sections = document.sections().iterator(); sections.hasNext(); ) {
            Section section = sections.next();
            XWPFParagraph entry = paragraph("TOC1");
            if (first) {
                Runs.fieldMark(entry, STFldCharType.BEGIN);
                Runs.instruction(entry, " TOC \\o \"1-1\" \\n \\h \\z \\u ");
                Runs.fieldMark(entry, STFldCharType.SEPARATE);
                first = false;
            }
            Runs.plainLink(entry, bookmarks.name(section.id()), section.labelledTitle());
            if (!sections.hasNext()) {
                Runs.fieldMark(entry, STFldCharType.END);
            }
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
