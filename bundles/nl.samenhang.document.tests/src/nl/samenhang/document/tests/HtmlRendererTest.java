package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenhang.document.Block;
import nl.samenhang.document.Document;
import nl.samenhang.document.Figure;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Picture;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlRendererTest {

    @TempDir
    Path folder;

    @Test
    void isWellFormedAndInDutch() {
        assertEquals(
                "nl",
                HtmlText.parse(render(Samples.REGION)).getDocumentElement().getAttribute("lang"));
    }

    @Test
    void hasHeadingsInOrder() {
        List<Integer> levels = new ArrayList<>();
        for (Element element : elements(render(Samples.REGION))) {
            if (element.getLocalName().matches("h[1-6]")) {
                levels.add(element.getLocalName().charAt(1) - '0');
            }
        }
        assertEquals(1, levels.getFirst());
        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
        }
    }

    @Test
    void hasUniqueIdsAndLinksThatLeadSomewhere() {
        Set<String> ids = new HashSet<>();
        List<Element> elements = elements(render(Samples.REGION));
        for (Element element : elements) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
            }
        }
        for (Element element : elements) {
            if (element.hasAttribute("href")) {
                assertTrue(ids.contains(element.getAttribute("href").substring(1)), element.getAttribute("href"));
            }
        }
    }

    @Test
    void givesEveryTableACaptionAndHeaders() {
        for (Element table : elements(render(Samples.REGION))) {
            if (table.getLocalName().equals("table")) {
                assertEquals(1, table.getElementsByTagName("caption").getLength());
                assertTrue(table.getElementsByTagName("th").getLength() > 1);
            }
        }
    }

    @Test
    void givesThePictureATextAndTakesOutWhatCouldRun() {
        String html = new String(render(Samples.REGION), StandardCharsets.UTF_8);
        assertTrue(html.contains("De kaart toont twee routes. Zij zijn gekoppeld."));
        assertTrue(html.contains("role=\"img\""));
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("onclick"));
        assertFalse(html.contains("example.org"));
    }

    @Test
    void keepsTheIdsOfAPictureApartFromItsOwn() {
        String html = new String(render(Samples.REGION), StandardCharsets.UTF_8);
        assertTrue(html.contains("fill:url(#bijlage-routes.figuur.kaart.g)"), html);
    }

    @Test
    void declaresTheTypefaceOfItsPicturesOnceAndLetsNoOtherAddressIn() {
        String face = "@font-face{font-family:\"Leesbaar\";font-weight:400;"
                + "src:url(data:font/ttf;base64,AAEAAAA=) format(\"truetype\")}";
        String others = """
                @font-face{font-family:"Ver";font-weight:400;src:url(https://example.org/x.ttf) format("truetype")}
                @font-face{font-family:"Page";font-weight:400;src:url(data:text/html;base64,AAEA) format("truetype")}
                @font-face{font-family:"&lt;/style>&lt;script>";font-weight:400;src:url(data:font/ttf;base64,AA)}
                """;
        String html = pictured(face + others, face);
        assertEquals(2, html.split(Pattern.quote(face), -1).length, html);
        assertTrue(html.indexOf(face) < html.indexOf("</head>"), html);
        assertFalse(html.contains("example.org"), html);
        assertEquals(2, html.split("data:", -1).length, html);
        assertFalse(html.contains("<script"), html);
        HtmlText.parse(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesEachPictureItsOwnSizeAndAFrameThatKeysReach() {
        for (Element element : elements(render(Samples.REGION))) {
            if (element.getLocalName().equals("svg")) {
                Element frame = (Element) element.getParentNode();
                assertEquals("0", frame.getAttribute("tabindex"));
                assertEquals("bijlage-routes.figuur.kaart.bijschrift", frame.getAttribute("aria-labelledby"));
                assertEquals("--breedte:2000px", frame.getAttribute("style"));
            }
        }
    }

    @Test
    void breaksOnlyWordsThatNoColumnHolds() {
        String longest = "Arbeidsongeschiktheidsverzekering";
        String endless = "w".repeat(41);
        Table.Row row = Table.Row.of(List.of(), List.of(Prose.of(longest), Prose.of(endless)));
        Table table = new Table(
                "t",
                List.of(),
                "Tabel",
                List.of(new Table.Column(longest, 1), new Table.Column(endless, 1)),
                List.of(new Table.Group("", List.of(), List.of(row))));
        List<String> looks = elements(rendered(table)).stream()
                .filter(element -> element.getLocalName().matches("t[hd]"))
                .map(element -> element.getAttribute("class"))
                .toList();
        assertEquals(List.of("", "lang", "", "lang"), looks);
    }

    private static String pictured(String... styles) {
        List<Block> figures = new ArrayList<>();
        for (String style : styles) {
            String svg =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>" + style + "</style></svg>";
            Picture picture = new Picture("x", "X", svg, new byte[0], 9, 9, List.of("Een kaart."), List.of());
            figures.add(new Figure("f" + figures.size(), 1, "X", picture));
        }
        return new String(rendered(figures.toArray(Block[]::new)), StandardCharsets.UTF_8);
    }

    private static byte[] rendered(Block... blocks) {
        return new HtmlRenderer().render(new Document("d", "t", "s", "c", Optional.empty(), List.of(blocks)));
    }

    @Test
    void refusesAPictureThatIsNoSvg() {
        for (String svg :
                List.of("<p/>", "<svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg>&a;</svg>")) {
            Picture picture = new Picture("x", "X", svg, new byte[0], 1, 1, List.of(), List.of());
            Figure figure = new Figure("f", 1, "X", picture);
            assertThrows(IllegalArgumentException.class, () -> rendered(figure), svg);
        }
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(render(Samples.REGION), render(Samples.REGION));
    }

    private byte[] render(String text) {
        return new HtmlRenderer().render(Samples.covenant(folder, text));
    }

    private static List<Element> elements(byte[] html) {
        NodeList all = HtmlText.parse(html).getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }
}
