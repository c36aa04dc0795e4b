package nl.samenhang.document.office.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a Word file back. */
final class WordText {

    private WordText() {}

    static XWPFDocument open(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The paragraphs with text in the order of reading, without the table of contents and without counted numbers. */
    static List<String> lines(byte[] docx) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : open(docx).getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph, lines);
                case XWPFTable table ->
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> cell.getParagraphs().forEach(paragraph -> add(paragraph, lines))));
                default -> throw new AssertionError("Unexpected: " + element.getElementType());
            }
        }
        return lines;
    }

    private static void add(XWPFParagraph paragraph, List<String> lines) {
        String text = paragraph.getText().replaceAll("\\s+", " ").strip();
        boolean contents = paragraph.getStyle() != null && paragraph.getStyle().startsWith("TOC");
        if (!text.isEmpty() && !contents) {
            lines.add(text);
        }
    }
}
