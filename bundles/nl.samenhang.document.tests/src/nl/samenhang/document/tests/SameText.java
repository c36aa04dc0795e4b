package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenhang.document.Contents;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Section;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.OdtRenderer;
import nl.samenhang.document.office.tests.OdtFile;
import nl.samenhang.document.office.tests.WordText;
import nl.samenhang.document.pdf.PdfRenderer;
import nl.samenhang.document.pdf.tests.TaggedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether all formats of a document tell the same, block by block, with the HTML as the one to go by. */
final class SameText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    /** Where a word may be broken; paper shows a hyphen where it is. */
    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00AD");

    private static final int SQUARE = '\u25A1';

    private final Document document;
    private final List<String> html;

    private SameText(Document document) {
        this.document = document;
        this.html = HtmlText.lines(new HtmlRenderer().render(document));
    }

    /** Fails where a format tells something else than the HTML. */
    static void assertInEveryFormat(Document document) {
        SameText text = new SameText(document);
        assertAll(
                document.id(),
                () -> assertSame("docx", text.html, WordText.lines(new DocxRenderer().render(document))),
                () -> assertSame("odt", text.html, new OdtFile(new OdtRenderer().render(document)).lines()),
                text::assertInPdf);
    }

    private void assertInPdf() throws IOException {
        List<String> told = told();
        List<String> expected = html.stream()
                .map(line -> BLANKS.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String line = shown.size() < told.size() ? told.get(shown.size()) : "";
            boolean isWithNext = i + 1 < expected.size() && isShown(expected.get(i) + expected.get(i + 1), line);
            shown.add(isWithNext || isShown(expected.get(i), line) ? line : expected.get(i));
            // On a lying page a term and its meaning share a line.
            i += isWithNext ? 1 : 0;
        }
        assertSame("pdf", shown, told);
    }

    // Without what only paper has: the table of contents with its pages, and what is counted.
    private List<String> told() throws IOException {
        List<String> told;
        try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(document))) {
            told = new ArrayList<>(TaggedText.lines(pdf));
        }
        document.blocks().stream()
                .filter(Contents.class::isInstance)
                .map(Contents.class::cast)
                .forEach(contents -> {
                    int heading = told.indexOf(contents.title());
                    told.subList(heading, heading + 1 + document.sections().size())
                            .clear();
                });
        List<String> labels = document.deep()
                .filter(Section.class::isInstance)
                .map(block -> ((Section) block).label())
                .filter(label -> !label.isEmpty())
                .map(label -> label.replace(" ", "") + ".")
                .toList();
        told.replaceAll(line -> labels.stream()
                .filter(line::startsWith)
                .findFirst()
                .map(label -> line.substring(label.length()))
                .orElse(line));
        return told;
    }

    /** Whether a line of paper shows a text: from left to right, and with a square for what no typeface has. */
    private static boolean isShown(String text, String line) {
        if (text.contains("\u00AD")) {
            String broken = SOFT_HYPHEN.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining("-?"));
            return line.matches(broken);
        }
        int[] wanted = text.codePoints().toArray();
        int[] got = BLANKS.matcher(line).replaceAll("").codePoints().toArray();
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            Arrays.sort(wanted);
            Arrays.sort(got);
        }
        for (int i = 0; i < wanted.length && i < got.length; i++) {
            if (got[i] == SQUARE && wanted[i] > 0x7F) {
                wanted[i] = SQUARE;
            }
        }
        return Arrays.equals(wanted, got);
    }

    // Whole texts are too long for a message, so it shows where they part.
    private static void assertSame(String format, List<String> expected, List<String> told) {
        int at = 0;
        while (at < Math.min(expected.size(), told.size()) && expected.get(at).equals(told.get(at))) {
            at++;
        }
        assertEquals(from(expected, at), from(told, at), format + " from block " + at);
    }

    private static String from(List<String> lines, int at) {
        return lines.stream().skip(Math.max(0, at - 1)).limit(4).collect(Collectors.joining("\n"));
    }
}
