package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.MatrixDocument;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.tests.HtmlText;
import nl.samenhang.document.tests.SampleMatrices;
import nl.samenhang.document.tests.Samples;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {

    private static final long EMU_PER_TWIP = 635;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"merenkamp", "vlietwaarde", "zonderwijk"})
    void tellsTheSameAsTheHtmlOfEachMatrix(String region) {
        for (Matrix matrix : SampleMatrices.ofExample(region)) {
            var document = MatrixDocument.of(matrix);
            assertEquals(
                    String.join("\n", HtmlText.lines(new HtmlRenderer().render(document))),
                    String.join("\n", WordText.lines(new DocxRenderer().render(document))));
        }
    }

    @Test
    void headsAGroupOfRowsWithOneCellOverTheWholeWidth() throws IOException {
        Matrix framework = SampleMatrices.ofExample("zonderwijk").get(2);
        try (XWPFDocument word = WordText.open(new DocxRenderer().render(MatrixDocument.of(framework)))) {
            List<XWPFTableRow> headings = word.getTables().getFirst().getRows().stream()
                    .filter(row -> row.getTableCells().size() == 1)
                    .toList();
            assertEquals(
                    framework.groups().stream()
                            .map(group -> group.header().title())
                            .toList(),
                    headings.stream().map(row -> row.getCell(0).getText()).toList());
            headings.forEach(row -> assertEquals(
                    framework.columns().size() + 1,
                    row.getCell(0).getCTTc().getTcPr().getGridSpan().getVal().intValue()));
        }
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(render(Samples.REGION), render(Samples.REGION));
    }

    @Test
    void usesOnlyStylesThatTheFileDefines() throws IOException {
        try (XWPFDocument word = WordText.open(render(Samples.REGION))) {
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                assertTrue(word.getStyles().styleExist(paragraph.getStyle()), paragraph.getText());
            }
            assertTrue(word.getStyles().styleExist(word.getTables().getFirst().getStyleID()));
        }
    }

    @Test
    void numbersArticlesByTheirStyleAndNotByTheirText() throws IOException {
        try (XWPFDocument word = WordText.open(render(Samples.REGION))) {
            long articles = word.getParagraphs().stream()
                    .filter(each -> "Artikelkop".equals(each.getStyle()))
                    .count();
            assertEquals(17, articles);
            assertTrue(word.getParagraphs().stream()
                    .filter(each -> "Artikelkop".equals(each.getStyle()))
                    .noneMatch(each -> each.getText().startsWith("Artikel")));
        }
    }

    @Test
    void saysOnEveryPageThatItIsADraftAndWhichPageItIs() throws IOException {
        try (XWPFDocument word = WordText.open(render(Samples.REGION))) {
            String header = word.getHeaderList().getFirst().getText();
            assertTrue(header.contains("Concept; juridisch te toetsen") && header.contains("Convenant Proef"), header);
        }
        String footer = part("word/footer1.xml");
        assertTrue(footer.contains("\"PAGE\"") && footer.contains("\"NUMPAGES\""), footer);
        // Every section of pages has the header, or takes it from the one before.
        assertEquals(
                count("<w:sectPr", part("word/document.xml")), count("w:headerReference", part("word/document.xml")));
    }

    @Test
    void fillsTheTableOfContentsAndAsksNothingAtOpening() {
        String body = part("word/document.xml");
        assertTrue(body.contains("TOC \\o"));
        assertTrue(body.contains("Artikel 17. Slotbepalingen"));
        assertFalse(part("word/settings.xml").contains("updateFields"));
        Matcher anchors = Pattern.compile("w:anchor=\"([^\"]+)\"").matcher(body);
        while (anchors.find()) {
            assertTrue(body.contains("w:name=\"" + anchors.group(1) + "\""), anchors.group(1));
        }
    }

    @Test
    void repeatsTheHeaderRowOfEveryTable() throws IOException {
        try (XWPFDocument word = WordText.open(render(Samples.REGION))) {
            assertFalse(word.getTables().isEmpty());
            word.getTables().forEach(table -> assertTrue(table.getRow(0).isRepeatHeader()));
        }
    }

    @Test
    void keepsEveryLineOfAStrongHeaderCellHeavy() throws IOException {
        for (Table.Tone tone : List.of(Table.Tone.STRONG, Table.Tone.PLAIN)) {
            Table.Cell cell = new Table.Cell(tone, List.of(Prose.of("een"), Prose.of("twee")), List.of());
            Table table = Table.of(
                    "t",
                    List.of(),
                    "T",
                    List.of(new Table.Column("K", 1)),
                    List.of(new Table.Row(List.of(), List.of(cell))));
            Document document = new Document("d", "t", "s", "", Optional.empty(), List.of(table));
            try (XWPFDocument word = WordText.open(new DocxRenderer().render(document))) {
                XWPFParagraph second = word.getTables()
                        .getFirst()
                        .getRow(1)
                        .getCell(0)
                        .getParagraphs()
                        .get(1);
                boolean light = second.getRuns().stream()
                        .anyMatch(run -> run.getCTR().xmlText().contains("<w:b w:val"));
                assertEquals(tone == Table.Tone.PLAIN, light, second.getCTP().xmlText());
            }
        }
    }

    @Test
    void placesThePictureWithinThePageWithTextAndSvg() {
        String body = part("word/document.xml");
        Matcher extent =
                Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"").matcher(body);
        assertTrue(extent.find());
        long landscape = (16838 - 2 * 1134) * EMU_PER_TWIP;
        assertTrue(Long.parseLong(extent.group(1)) <= landscape);
        assertEquals(600.0 / 2000, Double.parseDouble(extent.group(2)) / Double.parseDouble(extent.group(1)), 0.001);
        assertTrue(body.contains("descr=\"De kaart toont twee routes. Zij zijn gekoppeld.\""));
        assertTrue(body.contains("svgBlip"));
        assertTrue(parts().keySet().stream().anyMatch(name -> name.endsWith(".svg")));
        assertTrue(part("[Content_Types].xml").contains("image/svg+xml"));
    }

    @Test
    void isInDutchAndDatedByTheModel() throws IOException {
        assertTrue(part("word/styles.xml").contains("w:lang w:val=\"nl-NL\""));
        String core = part("docProps/core.xml");
        assertTrue(core.contains("2026-09-01T00:00:00Z"), core);
        assertTrue(core.contains("nl-NL"), core);
    }

    private byte[] render(String text) {
        return new DocxRenderer().render(Samples.covenant(folder, text));
    }

    private String part(String name) {
        return parts().get(name);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(render(Samples.REGION)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return parts;
    }

    private static int count(String what, String text) {
        return text.split(Pattern.quote(what), -1).length - 1;
    }

    @Test
    void aWidePictureHasPagesOfItsOwnOnTheirSide() {
        byte[] docx = render(Samples.REGION);
        String text = new String(WordText.parts(docx).get("word/document.xml"), StandardCharsets.UTF_8);
        int picture = text.indexOf("<w:drawing");
        int ended = text.indexOf("<w:sectPr", picture);
        String before = text.substring(0, picture);
        String upright = before.substring(before.lastIndexOf("<w:sectPr"));
        assertTrue(text.substring(ended, text.indexOf("</w:sectPr>", ended)).contains("landscape"));
        assertFalse(upright.substring(0, upright.indexOf("</w:sectPr>")).contains("landscape"));
        String between = upright.substring(upright.indexOf("</w:sectPr>"));
        assertFalse(between.contains("<w:t>"), "no words stand above the picture on its page: " + between);
    }
}
