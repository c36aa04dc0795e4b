package nl.samenhang.document.office.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Reads a Word file back. */
public final class WordText {

    static {
        // A text of one letter is packed as tightly as what POI takes for an attack.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private WordText() {}

    /** The file with what stands in content controls as if there were none. */
    public static XWPFDocument open(byte[] docx) {
        try {
            XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx));
            return withoutControls(word);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static XWPFDocument withoutControls(XWPFDocument word) throws IOException {
        CTBody body = word.getDocument().getBody();
        while (body.sizeOfSdtArray() > 0) {
            try (XmlCursor control = body.getSdtArray(0).newCursor();
                    XmlCursor content = body.getSdtArray(0).getSdtContent().newCursor()) {
                boolean more = content.toFirstChild();
                while (more) {
                    try (XmlCursor element = content.newCursor()) {
                        more = content.toNextSibling();
                        element.moveXml(control);
                    }
                }
                control.removeXml();
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The bytes of each part of the file by its name. */
    static Map<String, byte[]> parts(byte[] docx) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    /** A file of parts. */
    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** The paragraphs with text in the order of reading, without the table of contents and without counted numbers. */
    public static List<String> lines(byte[] docx) {
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
        if ("Legenda".equals(paragraph.getStyle())) {
            // A term and its meaning share a line.
            lines.addAll(List.of(paragraph.getText().replace('\n', ' ').split("\t", 2)));
            return;
        }
        String text = paragraph.getText().replaceAll("\\s+", " ").strip();
        boolean contents = paragraph.getStyle() != null && paragraph.getStyle().startsWith("TOC");
        if (!text.isEmpty() && !contents) {
            lines.add(text);
        }
    }
}
