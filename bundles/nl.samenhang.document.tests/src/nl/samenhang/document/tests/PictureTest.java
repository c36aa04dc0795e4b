package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenhang.document.Document;
import nl.samenhang.document.Figure;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Section.Layout;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    private final AtomicInteger made = new AtomicInteger();

    private final Picture picture = new Picture(
            "p",
            "Kaart",
            SVG,
            () -> {
                made.incrementAndGet();
                return new byte[] {1, 2};
            },
            1,
            1,
            List.of(),
            List.of());

    @Test
    void makesItsPixelsOnceAndOnlyWhenAsked() {
        assertEquals(0, made.get());
        assertArrayEquals(new byte[] {1, 2}, picture.png());
        assertArrayEquals(new byte[] {1, 2}, picture.png());
        assertEquals(1, made.get());
    }

    @Test
    void keepsItsPixelsAsTheyWereMade() {
        picture.png()[0] = 9;
        assertArrayEquals(new byte[] {1, 2}, picture.png());
    }

    @Test
    void aPageForABrowserNeedsNoPixels() {
        Figure figure = new Figure("f", 1, "Kaart", picture);
        new HtmlRenderer().render(new Document("d", "t", "s", "", Optional.empty(), List.of(figure)));
        assertEquals(0, made.get());
    }

    private static Layout layout(double width, double height) {
        return new Picture("p", "Kaart", SVG, new byte[0], width, height, List.of(), List.of()).layout();
    }

    @Test
    void liesOnItsSideWhereThatMakesItMuchLarger() {
        assertEquals(Layout.LANDSCAPE, layout(1759, 1151));
        assertEquals(Layout.LANDSCAPE, layout(2000, 600));
    }

    @Test
    void standsUprightWhereItFitsOrGainsLittle() {
        assertEquals(Layout.PORTRAIT, layout(765, 1407));
        assertEquals(Layout.PORTRAIT, layout(640, 100));
        assertEquals(Layout.PORTRAIT, layout(1200, 1200));
    }
}
