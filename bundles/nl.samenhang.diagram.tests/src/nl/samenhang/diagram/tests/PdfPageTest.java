package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.PdfPage;
import nl.samenhang.diagram.Raster;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drawings as PDF: what can be seen, read and heard of them. */
class PdfPageTest {

    /** Points of PDF in a CSS pixel. */
    private static final double POINTS = 0.75;

    private static final int POINTS_TO_THE_INCH = 72;

    /** Pixels of a picture in a CSS pixel. */
    private static final int SCALE = 2;

    /** Side of the squares by which pictures are compared, in pixels. */
    private static final int SQUARE = 16;

    /**
     * How far the lightness of a square may differ, of 255: letters and edges are smoothed in other ways, and the words
     * of one line differ by more where they are missing.
     */
    private static final double SMOOTHING = 20;

    /** The channel of colour that the eye takes most of its lightness from. */
    private static final int GREEN = 1;

    private static final String FOREIGN = Regions.LINKED
            .replace("Zorg bespreken", "\u05E9\u05DC\u05D5\u05DD")
            .replace("Signaal duiden", "Signaal \uD83D\uDE00 duiden")
            .replace("Weging", "Coe\u0308rdinatie \u0645\u0631\u062D\u0628\u0627");

    @TempDir
    Path folder;

    private RegionFacts facts(String text) {
        return RegionFacts.of(Regions.of(folder, text));
    }

    private static Diagram drawn(DiagramKind kind, Scope scope, Theme theme) {
        return kind.draw(
                scope,
                new DrawingOptions(theme, GapAnalysis.assess(scope.facts()).open(), () -> false));
    }

    private static String text(Diagram diagram) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPage.of(diagram))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static BufferedImage seen(Diagram diagram) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPage.of(diagram))) {
            return new PDFRenderer(document).renderImageWithDPI(0, (float) (SCALE * POINTS_TO_THE_INCH / POINTS));
        }
    }

    private static double lightness(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int x = left; x < left + SQUARE; x++) {
            for (int y = top; y < top + SQUARE; y++) {
                sum += image.getRaster().getSample(x, y, GREEN);
            }
        }
        return sum / SQUARE / SQUARE;
    }

    private static void assertLooksLikeThePicture(Diagram diagram) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(Raster.png(diagram, SCALE)));
        BufferedImage page = seen(diagram);
        List<String> different = new ArrayList<>();
        for (int x = 0; x + SQUARE <= Math.min(picture.getWidth(), page.getWidth()); x += SQUARE) {
            for (int y = 0; y + SQUARE <= Math.min(picture.getHeight(), page.getHeight()); y += SQUARE) {
                double difference = Math.abs(lightness(picture, x, y) - lightness(page, x, y));
                if (difference > SMOOTHING) {
                    different.add("%d,%d: %.1f".formatted(x, y, difference));
                }
            }
        }
        assertEquals(List.of(), different, diagram::id);
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void allWordsOfADrawingCanBeReadInTheOrderInWhichTheyArePainted(DiagramKind kind) throws IOException {
        RegionFacts facts = Examples.facts("merenkamp");
        for (Scope scope : Examples.scopes(facts).toList()) {
            Diagram diagram = drawn(kind, scope, Theme.LIGHT);
            assertEquals(SvgText.words(diagram).replaceAll("\\s", ""), text(diagram), diagram::id);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void thePageLooksLikeThePicture(Theme theme) throws IOException {
        assertLooksLikeThePicture(drawn(DiagramKind.ROUTE, Scope.wholeRegion(facts(Regions.LINKED)), theme));
        assertLooksLikeThePicture(drawn(DiagramKind.NETWORK, Scope.wholeRegion(Examples.facts("merenkamp")), theme));
    }

    @Test
    void wordsThatTheTypefaceLacksArePaintedAndTheOthersAreText() throws IOException {
        Diagram diagram = drawn(DiagramKind.ROUTE, Scope.wholeRegion(facts(FOREIGN)), Theme.LIGHT);
        String text = text(diagram);
        assertTrue(text.contains("Veiligheidsroute"), text);
        assertFalse(text.contains("\u05E9") || text.contains("\uD83D") || text.contains("\u0645"), text);
        assertLooksLikeThePicture(diagram);
    }

    @Test
    void whatComesAfterWordsCoversThem() throws IOException {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40">
                <rect x="0" y="0" width="40" height="40" fill="#ffffff"/>
                <g transform="translate(0 20)"><text x="0" y="16" font-size="20" fill="#000000">WWWW</text>
                <rect x="0" y="0" width="40" height="20" fill="#ff0000"/></g>
                <text x="0" y="16" font-size="20" fill="#000000">WWWW</text>
                </svg>""";
        BufferedImage seen = seen(new Diagram("proef", "Proef", svg, 40, 40, List.of("Een proef."), List.of()));
        int lower = 0;
        int upper = 0;
        for (int x = 0; x < 40 * SCALE; x++) {
            lower += seen.getRGB(x, 30 * SCALE) == Color.RED.getRGB() ? 1 : 0;
            upper += seen.getRGB(x, 10 * SCALE) == Color.BLACK.getRGB() ? 1 : 0;
        }
        assertEquals(40 * SCALE, lower);
        assertTrue(upper > 0);
    }

    @Test
    void thePageIsOneFigureThatIsToldInWords() throws IOException {
        Diagram diagram = drawn(DiagramKind.ROUTE, Scope.wholeRegion(facts(Regions.LINKED)), Theme.LIGHT);
        try (PDDocument document = Loader.loadPDF(PdfPage.of(diagram))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("nl-NL", catalog.getLanguage());
            assertEquals(diagram.title(), document.getDocumentInformation().getTitle());
            PDStructureElement figure = onlyKid(onlyKid(catalog.getStructureTreeRoot()));
            assertEquals("Figure", figure.getStructureType());
            assertEquals(String.join(" ", diagram.description()), figure.getAlternateDescription());
            assertEquals(document.getPage(0), figure.getPage());
        }
    }

    private static PDStructureElement onlyKid(PDStructureNode parent) {
        assertEquals(1, parent.getKids().size());
        return (PDStructureElement) parent.getKids().getFirst();
    }

    @Test
    void thePageIsAsLargeAsTheDrawing() throws IOException {
        Diagram diagram = drawn(DiagramKind.NETWORK, Scope.wholeRegion(facts(Regions.LINKED)), Theme.LIGHT);
        try (PDDocument document = Loader.loadPDF(PdfPage.of(diagram))) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(diagram.width() * POINTS, page.getWidth(), 0.01);
            assertEquals(diagram.height() * POINTS, page.getHeight(), 0.01);
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        Diagram diagram = drawn(DiagramKind.ROUTE, Scope.wholeRegion(facts(FOREIGN)), Theme.LIGHT);
        assertArrayEquals(PdfPage.of(diagram), PdfPage.of(diagram));
    }
}
