package nl.samenhang.document.pdf.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a reader does that reads aloud: along its tags. */
public final class TaggedText {

    private static final Set<String> BLOCKS = Set.of("P", "H1", "H2", "H3", "H4", "LBody", "TH", "TD");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private TaggedText() {}

    /** The texts of blocks in the order of reading, without labels of lists; and without blanks, as words may break. */
    public static List<String> lines(PDDocument pdf) {
        TaggedText text = new TaggedText();
        text.read(pdf.getDocumentCatalog().getStructureTreeRoot(), new StringBuilder());
        return text.lines;
    }

    /** All elements of a kind in the order of reading. */
    static List<PDStructureElement> elements(PDStructureNode node, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStandardStructureType().equals(type)) {
                    found.add(element);
                }
                found.addAll(elements(element, type));
            }
        }
        return found;
    }

    /** The text of one element. */
    static String of(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        TaggedText reader = new TaggedText();
        reader.read(element, text);
        return String.join("", reader.lines) + text;
    }

    private void read(PDStructureNode node, StringBuilder line) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element
                when BLOCKS.contains(element.getStandardStructureType()) -> {
                    StringBuilder own = new StringBuilder();
                    read(element, own);
                    String letters = BLANKS.matcher(own).replaceAll("");
                    if (!letters.isEmpty()) {
                        lines.add(letters);
                    }
                }
                case PDStructureElement element
                when element.getStandardStructureType().equals("Lbl") -> {
                    // What is counted is no text.
                }
                case PDStructureElement element -> read(element, line);
                case PDMarkedContentReference reference -> line.append(text(reference.getPage(), reference.getMCID()));
                case Integer mcid -> line.append(text(((PDStructureElement) node).getPage(), mcid));
                default -> {
                    // A link within the page has no text of its own.
                }
            }
        }
    }

    private String text(PDPage page, int mcid) {
        return texts.computeIfAbsent(page, TaggedText::texts).getOrDefault(mcid, "");
    }

    private static Map<Integer, String> texts(PDPage page) {
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            return extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .collect(Collectors.toMap(PDMarkedContent::getMCID, TaggedText::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> switch (part) {
                    case TextPosition position -> position.getUnicode();
                    case PDMarkedContent inner -> text(inner);
                    default -> "";
                })
                .collect(Collectors.joining());
    }
}
