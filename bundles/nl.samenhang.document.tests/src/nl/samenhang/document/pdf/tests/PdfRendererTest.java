package nl.samenhang.document.pdf.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.samenhang.document.Block;
import nl.samenhang.document.Document;
import nl.samenhang.document.Figure;
import nl.samenhang.document.Paragraph;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.Table;
import nl.samenhang.document.pdf.PdfRenderer;
import nl.samenhang.document.tests.Documents;
import nl.samenhang.document.tests.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private static final String UPRIGHT = "595 x 842";
    private static final String LYING = "842 x 595";
    private static final int ENDLESS = 10_000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("nl.samenhang.document.tests.Documents#ofExamples")
    void keepsTogetherWhatBelongsTogether(String region, String id, Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfRenderer().render(document))) {
            PrintedPages printed = new PrintedPages(document, pdf);
            assertEquals(List.of(), printed.blank(pdf));
            assertEquals(List.of(), printed.headingsAtTheEnd());
            assertEquals(List.of(), printed.groupsWithoutHeaders());
            assertEquals(Set.of(), printed.brokenWords());
        }
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(new PdfRenderer().render(covenant()), new PdfRenderer().render(covenant()));
    }

    @Test
    void knowsItsTitleLanguageAndDayAndShowsTheTitle() throws IOException {
        Document covenant = covenant();
        try (PDDocument pdf = open(covenant)) {
            assertEquals(covenant.title(), pdf.getDocumentInformation().getTitle());
            assertEquals("nl-NL", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(
                    covenant.date().orElseThrow(),
                    pdf.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate());
        }
    }

    @Test
    void hasABookmarkForEverySection() throws IOException {
        Document covenant = covenant();
        List<String> expected = covenant.deep()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .map(section -> section.label().isEmpty() ? section.title() : section.label() + ". " + section.title())
                .toList();
        try (PDDocument pdf = open(covenant)) {
            List<String> bookmarks = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), pdf, bookmarks);
            assertEquals(expected, bookmarks);
        }
    }

    private static void collect(PDOutlineNode node, PDDocument pdf, List<String> bookmarks) throws IOException {
        for (PDOutlineItem item : node.children()) {
            assertNotNull(item.findDestinationPage(pdf), item.getTitle());
            bookmarks.add(item.getTitle());
            collect(item, pdf, bookmarks);
        }
    }

    @Test
    void laysWideSectionsOnTheirSideAndTheOthersUpright() throws IOException {
        Document document = document(
                section("een", Layout.PORTRAIT), section("twee", Layout.LANDSCAPE), section("drie", Layout.PORTRAIT));
        try (PDDocument pdf = open(document)) {
            assertEquals(
                    List.of(UPRIGHT, LYING, UPRIGHT),
                    IntStream.range(0, pdf.getNumberOfPages())
                            .mapToObj(i -> size(pdf.getPage(i)))
                            .toList());
        }
    }

    @Test
    void saysOnEveryPageWhatItsStandingIsAndWhichPageItIs() throws IOException {
        try (PDDocument pdf = open(covenant())) {
            int count = pdf.getNumberOfPages();
            for (int i = 1; i <= count; i++) {
                String text = text(pdf, i);
                assertTrue(text.contains("Concept; juridisch te toetsen"), text);
                assertTrue(text.contains("Pagina " + i + " van " + count), text);
            }
        }
    }

    @Test
    void embedsEveryTypeface() throws IOException {
        try (PDDocument pdf = open(covenant())) {
            Set<String> names = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertEquals(Set.of("AtkinsonHyperlegible-Bold", "AtkinsonHyperlegible-Regular"), names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORTRAIT", "LANDSCAPE"})
    void noPictureLeavesItsPage(String layout) throws IOException {
        Document document = document(section(
                "een",
                Layout.valueOf(layout),
                figure(1, 2000, 600),
                figure(2, 300, 9000),
                figure(3, 9000, 9000),
                figure(4, 20, 10)));
        try (PDDocument pdf = open(document)) {
            List<PDStructureElement> figures =
                    TaggedText.elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "Figure");
            assertEquals(4, figures.size());
            for (PDStructureElement figure : figures) {
                PDRectangle box = box(figure);
                PDRectangle page = figure.getPage().getMediaBox();
                assertTrue(box.getLowerLeftX() >= 56 && box.getUpperRightX() <= page.getWidth() - 56, box::toString);
                assertTrue(box.getLowerLeftY() >= 56 && box.getUpperRightY() <= page.getHeight() - 60, box::toString);
            }
            assertEquals(15, box(figures.getLast()).getWidth(), 1, "a small picture keeps its size");
        }
    }

    @Test
    void tellsWhatAPictureShowsAndKeepsItsWordsSearchable() throws IOException {
        try (PDDocument pdf = open(document(section("een", Layout.PORTRAIT, figure(1, 400, 300))))) {
            PDStructureElement figure = TaggedText.elements(
                            pdf.getDocumentCatalog().getStructureTreeRoot(), "Figure")
                    .getFirst();
            assertEquals("De kaart toont twee routes. Zij zijn gekoppeld.", figure.getAlternateDescription());
            assertTrue(text(pdf, 1).contains("Zorg bespreken"), text(pdf, 1));
        }
    }

    @Test
    void writesThePartsOfAnEmojiInAPictureWithoutWhatJoinsThem() throws IOException {
        Figure plain = figure(1, 400, 300);
        Picture picture = new Picture(
                "plaat",
                "Plaat",
                plain.picture().svg().replace("Zorg bespreken", "Zorg \uD83D\uDE00\u200D\uD83D\uDE00\uFE0F bespreken"),
                new byte[0],
                400,
                300,
                List.of("Een plaat."),
                List.of());
        try (PDDocument pdf = open(document(section("een", Layout.PORTRAIT, new Figure("f", 1, "Plaat", picture))))) {
            assertTrue(text(pdf, 1).contains("bespreken"), text(pdf, 1));
        }
    }

    @Test
    void cutsWhatIsReadAloudForAPictureWhereTheStandardDoes() throws IOException {
        Picture picture = new Picture(
                "plaat",
                "Plaat",
                figure(1, 400, 300).picture().svg(),
                new byte[0],
                400,
                300,
                List.of("woord ".repeat(ENDLESS)),
                List.of());
        try (PDDocument pdf = open(document(section("een", Layout.PORTRAIT, new Figure("f", 1, "Plaat", picture))))) {
            String told = TaggedText.elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "Figure")
                    .getFirst()
                    .getAlternateDescription();
            assertTrue(told.endsWith("\u2026") && 2 * told.length() < 32_767, () -> told.length() + " characters");
        }
    }

    @ParameterizedTest
    @FieldSource("nl.samenhang.document.tests.SampleMatrices#REGIONS")
    void keepsTheFactsheetOnTwoPages(String region) throws IOException {
        try (PDDocument pdf = open(Documents.ofExample(region).getLast())) {
            assertTrue(pdf.getNumberOfPages() <= 2, () -> pdf.getNumberOfPages() + " pages");
        }
    }

    @Test
    void survivesAnEndlessTitleWithAndWithoutSpaces() throws IOException {
        for (String endless :
                List.of("x".repeat(ENDLESS), "woord ".repeat(ENDLESS / 6).strip())) {
            Document document = new Document(
                    "proef",
                    endless,
                    endless,
                    "Concept",
                    Optional.empty(),
                    List.of(section(
                            endless, Layout.LANDSCAPE, table("tabel", 3, 2, endless), table("dicht", 14, 2, endless))));
            try (PDDocument pdf = open(document)) {
                String told = String.join("", TaggedText.lines(pdf));
                assertTrue(told.startsWith("Concept" + endless.replace(" ", "")), "the title is whole");
            }
        }
    }

    @Test
    void showsLettersOfOtherWritingsAndASquareForWhatNoTypefaceHas() throws IOException {
        String text = "Łukasz Şahin, \u05D3\u05D5\u05D3, Ελένη, \uD83D\uDE00 en \u4E2D.";
        try (PDDocument pdf = open(document(section(text, Layout.PORTRAIT)))) {
            String told = text(pdf, 1);
            assertTrue(told.contains("Łukasz Şahin, \u05D3\u05D5\u05D3, Ελένη, \uD83D\uDE00 en \u25A1."), told);
        }
    }

    @Test
    void repeatsTheHeadersOfALongTableButTellsThemOnce() throws IOException {
        Document document = document(section("een", Layout.LANDSCAPE, table("tabel", 14, 60, "Samenwerkingsverband")));
        try (PDDocument pdf = open(document)) {
            assertTrue(pdf.getNumberOfPages() > 1);
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                assertTrue(text(pdf, i).contains("kolom13"), "page " + i);
            }
            List<PDStructureElement> headers =
                    TaggedText.elements(pdf.getDocumentCatalog().getStructureTreeRoot(), "THead").stream()
                            .flatMap(head -> TaggedText.elements(head, "TH").stream())
                            .toList();
            assertEquals(
                    IntStream.range(0, 14).mapToObj(i -> "kolom" + i).toList(),
                    headers.stream().map(TaggedText::of).toList());
        }
    }

    @Test
    void isAsGoodWithoutStatusAndDay() throws IOException {
        Document document =
                new Document("proef", "Titel", "", "", Optional.empty(), List.of(section("een", Layout.PORTRAIT)));
        try (PDDocument pdf = open(document)) {
            assertFalse(text(pdf, 1).contains("Concept"));
            assertNull(pdf.getDocumentInformation().getCreationDate());
        }
    }

    private Document covenant() {
        return Samples.covenant(folder, Samples.REGION);
    }

    private static PDDocument open(Document document) throws IOException {
        return Loader.loadPDF(new PdfRenderer().render(document));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String size(PDPage page) {
        PDRectangle box = page.getMediaBox();
        return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
    }

    private static PDRectangle box(PDStructureElement figure) {
        COSDictionary attributes = (COSDictionary) figure.getCOSObject().getDictionaryObject(COSName.A);
        return new PDRectangle((COSArray) attributes.getDictionaryObject(COSName.BBOX));
    }

    private static Document document(Block... blocks) {
        return new Document("proef", "Proefdocument", "Een proef", "Concept", Optional.empty(), List.of(blocks));
    }

    private static Section section(String title, Layout layout, Block... more) {
        List<Block> blocks =
                new ArrayList<>(List.of(new Paragraph(id(title) + ".tekst", List.of(), Prose.of("Tekst."))));
        blocks.addAll(List.of(more));
        return new Section(id(title), List.of(), Numbering.NONE, 0, title, layout, blocks);
    }

    private static String id(String title) {
        return "s" + Integer.toHexString(title.hashCode());
    }

    private static Figure figure(int number, int width, int height) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d">
                <rect width="100%%" height="100%%" fill="#eee"/><g transform="translate(5 20)">
                <text x="0" y="0" font-size="12" fill="#000000">Zorg bespreken</text></g></svg>
                """.formatted(width, height, width, height);
        Picture picture = new Picture(
                "plaat" + number,
                "Plaat",
                svg,
                new byte[0],
                width,
                height,
                List.of("De kaart toont twee routes.", "Zij zijn gekoppeld."),
                List.of());
        return new Figure("figuur" + number, number, "Plaat", picture);
    }

    private static Table table(String id, int columns, int rows, String first) {
        return Table.of(
                id,
                List.of(),
                "Tabel",
                IntStream.range(0, columns)
                        .mapToObj(i -> new Table.Column("kolom" + i, i == 0 ? 3 : 1))
                        .toList(),
                IntStream.range(0, rows)
                        .mapToObj(row -> Table.Row.of(
                                List.of(),
                                IntStream.range(0, columns)
                                        .mapToObj(i -> Prose.of(i == 0 ? first + " " + row : "V"))
                                        .toList()))
                        .toList());
    }

    @Test
    void aWidePictureHasAPageOfItsOwnOnItsSide() throws IOException {
        try (PDDocument pdf = open(covenant())) {
            PDFTextStripper text = new PDFTextStripper();
            List<Integer> shown = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                if (text.getText(pdf).contains("Figuur 1. ")) {
                    shown.add(page);
                }
            }
            assertEquals(1, shown.size());
            assertEquals(LYING, size(pdf.getPage(shown.getFirst() - 1)));
            assertEquals(UPRIGHT, size(pdf.getPage(shown.getFirst() - 2)));
        }
    }
}
