package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.Raster;
import nl.samenhang.diagram.RouteMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RouteMapTest {

    @TempDir
    Path folder;

    private Diagram draw(String text) {
        return RouteMap.draw(Regions.of(folder, text));
    }

    private static Document parsed(Diagram diagram) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(diagram.svg())));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void everyStepAndEndIsDrawnUnderItsQualifiedName() throws Exception {
        Set<String> drawn = new TreeSet<>();
        elements(parsed(draw(Regions.LINKED)), "g").forEach(group -> drawn.add(group.getAttribute("data-element")));
        assertTrue(
                drawn.containsAll(List.of(
                        "Proef.geld",
                        "Proef.zorg",
                        "Proef.zorg.melden",
                        "Proef.zorg.duiden",
                        "Proef.zorg.hulp",
                        "Proef.zorg.klaar",
                        "Proef.veilig",
                        "Proef.veilig.intake",
                        "Proef.veilig.herstel")),
                drawn::toString);
    }

    @Test
    void idsAreUnique() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (Element element : elements(parsed(draw(Regions.LINKED)), "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || seen.add(id), id);
        }
        assertFalse(seen.isEmpty());
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        Diagram first = draw(Regions.LINKED);
        Diagram second = draw(Regions.LINKED);
        assertEquals(first, second);
        assertArrayEquals(Raster.png(first, 1), Raster.png(second, 1));
    }

    @Test
    void theDescriptionTellsTheRouteInDutch() {
        List<String> sentences = draw(Regions.LINKED).description();
        assertEquals("De route Zorgroute begint bij \"Zorg bespreken\".", sentences.getFirst());
        assertTrue(
                sentences.contains("Als de veiligheid in het geding is, wordt opgeschaald naar \"Weging\" in de route"
                        + " Veiligheidsroute; daarover besluit Mentor."));
        assertTrue(sentences.contains(
                "De stap \"Zorg bespreken\" wordt uitgevoerd door Mentor binnen 1 dag, samen met jongere en"
                        + " ouders."));
        assertTrue(sentences.contains("De route eindigt bij \"Zorg afgerond\"."));
    }

    @Test
    void anEscalationWithoutAWayBackIsSaidInWords() throws Exception {
        String oneWay = Regions.LINKED.replace("{ afschalen naar zorg.hulp }", "einde gesloten");
        assertTrue(parsed(draw(oneWay)).getDocumentElement().getTextContent().contains("geen weg terug"));
        assertFalse(parsed(draw(Regions.LINKED))
                .getDocumentElement()
                .getTextContent()
                .contains("geen weg terug"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile =
                "<script>alert(1)</script> & 'x' \\\"y\\\" \u202Eomgekeerd \u0007 \uD83D\uDE00 " + "lang".repeat(120);
        Document document = parsed(draw(Regions.LINKED.replace("Signaal duiden", hostile)));
        assertEquals(List.of(), elements(document, "script"));
        String text = document.getDocumentElement().getTextContent();
        assertTrue(text.contains("<script>") && !text.contains("\u202E") && !text.contains("\u0007"));
    }

    @Test
    void aSingleRouteShowsWhereItsLinksLead() throws Exception {
        Diagram zorg = RouteMap.drawEach(Regions.of(folder, Regions.LINKED)).getFirst();
        assertEquals("route-zorg", zorg.id());
        assertTrue(parsed(zorg).getDocumentElement().getTextContent().contains("zie Veiligheidsroute"));
    }

    @Test
    void aRegionWithoutStepsIsStillAPicture() {
        assertDoesNotThrow(() -> parsed(draw("route leeg \"Lege route\" soort ondersteuning { }")));
    }

    @Test
    void theLegendStandsWithinThePicture() throws Exception {
        Diagram diagram = draw(Regions.LINKED);
        Document document = parsed(diagram);
        double height = Double.parseDouble(document.getDocumentElement().getAttribute("height"));
        assertEquals(diagram.height(), height, 0.01);
        Element legend = elements(document, "g").stream()
                .filter(group -> group.getAttribute("id").equals("routekaart-legenda"))
                .findFirst()
                .orElseThrow();
        NodeList texts = legend.getElementsByTagName("text");
        assertTrue(texts.getLength() > 0);
        for (int i = 0; i < texts.getLength(); i++) {
            assertTrue(Double.parseDouble(((Element) texts.item(i)).getAttribute("y")) < height);
        }
    }

    @Test
    void thePngHasTheSizeOfThePicture() throws IOException {
        Diagram diagram = draw(Regions.LINKED);
        var image = ImageIO.read(new ByteArrayInputStream(Raster.png(diagram, 2)));
        assertEquals(Math.ceil(diagram.width() * 2), image.getWidth());
        assertEquals(Math.ceil(diagram.height() * 2), image.getHeight());
    }
}
