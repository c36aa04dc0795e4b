package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.Diagram.Item;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.InteractivePage;
import nl.samenhang.diagram.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class InteractivePageTest {

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img" aria-labelledby="p-titel">
            <title id="p-titel">Proef</title><desc>In woorden</desc><style>.a &gt; .b { fill: #fff; }</style>
            <defs><marker id="p-pijl"/></defs>
            <g id="p-2" data-element="Proef.b"><title>Twee</title><rect width="10" height="10"/></g>
            <g id="p-1" data-element="Proef.a"><title>Een</title><rect width="10" height="10"/></g>
            </svg>
            """;

    @TempDir
    Path folder;

    static List<String> hostileTexts() {
        return List.of(
                "<b onclick=\"x()\">vet</b>",
                "</script><script>x()</script>",
                "<!-- <script>",
                "]]>\"'`&amp;&lt;",
                "${data} $1 \\1",
                "\u202Eneerhcs\u202C en \u2067tekst",
                "een\u0000\u0007\ttwee\n\u2028drie \uD800 vier",
                "lang ".repeat(100));
    }

    private static Diagram diagram(String text) {
        List<Item> items = List.of(
                new Item("p-1", "Proef.a", text, text, List.of(text), List.of(text), List.of("Proef.x")),
                new Item("p-2", "Proef.b", "stap", "Twee", List.of(), List.of(), List.of()));
        return new Diagram("p", text, SVG, 100, 50, List.of(text), items);
    }

    private static String page(Diagram diagram, Map<String, String> issues) {
        return new String(InteractivePage.of(diagram, issues), StandardCharsets.UTF_8);
    }

    private static String page(String text) {
        return page(diagram(text), Map.of("Proef.x", text));
    }

    private static String between(String page, String open, String close) {
        int start = page.indexOf(open) + open.length();
        return page.substring(start, page.indexOf(close, start));
    }

    private static Element svg(String page) throws Exception {
        String svg = "<svg" + between(page, "<svg", "</svg>") + "</svg>";
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<Element> groups(Element svg) {
        NodeList found = svg.getElementsByTagName("g");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> buttons(Element svg) {
        return groups(svg).stream()
                .filter(group -> group.getAttribute("role").equals("button"))
                .toList();
    }

    private static JsonObject data(String page) {
        String json = between(page, "<script type=\"application/json\" id=\"pagina-gegevens\">", "</script>");
        return JsonParser.parseString(json).getAsJsonObject();
    }

    @Test
    void theThingsOfTheDrawingAreButtonsInTheOrderOfReading() throws Exception {
        Element svg = svg(page("Een"));
        assertEquals("group", svg.getAttribute("role"));
        assertEquals(
                List.of("Een, Een, 1 bevinding", "Twee, stap"),
                buttons(svg).stream()
                        .map(button -> button.getAttribute("aria-label"))
                        .toList());
        assertTrue(buttons(svg).stream()
                .allMatch(button -> button.getAttribute("tabindex").equals("0")));
    }

    @Test
    void thePaintedPictureIsHiddenFromAssistiveTechnologyAndKeepsItsOrder() throws Exception {
        Element picture = groups(svg(page("Een"))).stream()
                .filter(group -> group.getAttribute("aria-hidden").equals("true"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("p-2", "p-1"),
                groups(picture).stream().map(group -> group.getAttribute("id")).toList());
        assertEquals(0, picture.getElementsByTagName("title").getLength());
    }

    @Test
    void anItemThatIsNotDrawnGetsNoButton() throws Exception {
        Item absent = new Item("p-9", "Proef.z", "stap", "Weg", List.of(), List.of(), List.of());
        Diagram diagram = new Diagram("p", "Proef", SVG, 100, 50, List.of(), List.of(absent));
        assertEquals(List.of(), buttons(svg(page(diagram, Map.of()))));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void textsStayTexts(String text) throws Exception {
        String page = page(text);
        assertEquals(count(page("Een"), "<script"), count(page, "<script"));
        assertFalse(page.contains("<b "), page);
        assertFalse(page.codePoints().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)));
        assertFalse(page.codePoints().anyMatch(c -> c < 0x20 && c != '\n' && c != '\t'));
        assertEquals(2, buttons(svg(page)).size());
        assertEquals(2, data(page).getAsJsonArray("items").size());
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void markupInATextIsShownAsItIsWritten() throws Exception {
        String text = "</script><b>\"&";
        String page = page(text);
        JsonObject item = data(page).getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals(text, item.get("title").getAsString());
        assertEquals(text, item.getAsJsonArray("findings").get(0).getAsString());
        assertTrue(page.contains("<title>&lt;/script&gt;&lt;b&gt;&quot;&amp;</title>"));
        assertEquals(
                text + ", " + text + ", 1 bevinding",
                buttons(svg(page)).getFirst().getAttribute("aria-label"));
    }

    @Test
    void issuesKeepTheirOrder() {
        Map<String, String> issues = new LinkedHashMap<>();
        issues.put("Proef.z", "Zwaar");
        issues.put("Proef.a", "Anders");
        JsonArray choices = data(page(diagram("Een"), issues)).getAsJsonArray("issues");
        assertEquals("Zwaar", choices.get(0).getAsJsonObject().get("title").getAsString());
        assertEquals("Proef.a", choices.get(1).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void thePolicyNamesEveryScriptAndStyleOfThePageAndNothingElse() throws Exception {
        String page = page("Een");
        String policy = between(page, "Content-Security-Policy\" content=\"", "\"");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertFalse(policy.contains("unsafe"), policy);
        int hashes = 0;
        Matcher block =
                Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL).matcher(page);
        while (block.find()) {
            String content = block.group(2).replace("&gt;", ">");
            String shown = block.group(1).equals("script") ? block.group(2) : content;
            assertTrue(policy.contains("'sha256-" + sha256(shown) + "'"), policy);
            hashes++;
        }
        assertEquals(4, hashes, "two scripts, the looks of the page and those of the drawing");
    }

    private static String sha256(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        String page = page("Een");
        Pattern reference = Pattern.compile(
                "(?:\\b(?:src|href|srcset|action|poster)\\s*=\\s*[\"']|url\\(\\s*[\"']?|@import\\s*[\"']?)(?!#|data:)\\s*\\w+:?//");
        assertFalse(reference.matcher(page).find(), page);
        assertFalse(Pattern.compile("<(?:link|img|iframe|object|embed|base)\\b")
                .matcher(page)
                .find());
    }

    @Test
    void theScriptsOfOthersStandBesideTheirLicences() {
        String page = page("Een");
        assertTrue(page.contains("/*\nd3-zoom\n\nCopyright 2010-2021 Mike Bostock"));
        assertTrue(page.contains("d3-ease\n\nCopyright 2010-2021 Mike Bostock\nCopyright 2001 Robert Penner"));
    }

    private Diagram routeMap() {
        RegionFacts facts = RegionFacts.of(Regions.of(folder, Regions.LINKED));
        return DiagramKind.ROUTE.draw(Scope.wholeRegion(facts), DrawingOptions.plain());
    }

    @Test
    void sameRegionSameBytes() {
        Diagram drawing = routeMap();
        assertArrayEquals(InteractivePage.of(drawing, Map.of()), InteractivePage.of(routeMap(), Map.of()));
    }

    @Test
    void everyItemOfARouteMapGetsItsButton() throws Exception {
        Diagram drawing = routeMap();
        assertEquals(
                drawing.items().stream().map(Item::id).toList(),
                buttons(svg(page(drawing, Map.of()))).stream()
                        .map(button -> button.getAttribute("data-item"))
                        .toList());
        assertFalse(drawing.items().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("notDrawings")
    void whatIsNoDrawingIsRefused(String svg) {
        Diagram diagram = new Diagram("p", "Proef", svg, 100, 50, List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> InteractivePage.of(diagram, Map.of()));
    }

    static List<String> notDrawings() {
        return List.of(
                "<svg",
                "<html/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>");
    }
}
