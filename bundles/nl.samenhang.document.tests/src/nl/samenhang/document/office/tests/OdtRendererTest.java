package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.MatrixDocument;
import nl.samenhang.document.office.OdtRenderer;
import nl.samenhang.document.tests.HtmlText;
import nl.samenhang.document.tests.SampleMatrices;
import nl.samenhang.document.tests.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class OdtRendererTest {

    @TempDir
    Path folder;

    private OdtFile render(String text) {
        return new OdtFile(new OdtRenderer().render(Samples.covenant(folder, text)));
    }

    @Test
    void tellsTheSameAsTheHtmlOfEachMatrix() {
        SampleMatrices.ofExample("zonderwijk").stream()
                .map(MatrixDocument::of)
                .forEach(document -> assertEquals(
                        String.join("\n", HtmlText.lines(new HtmlRenderer().render(document))),
                        String.join("\n", new OdtFile(new OdtRenderer().render(document)).lines())));
    }

    @Test
    void givesTheSameBytesTwice() {
        Document covenant = Samples.covenant(folder, Samples.REGION);
        assertArrayEquals(new OdtRenderer().render(covenant), new OdtRenderer().render(covenant));
    }

    @Test
    void saysFirstAndBareWhatKindOfFileItIs() {
        byte[] odt = new OdtRenderer().render(Samples.covenant(folder, Samples.REGION));
        String start = new String(odt, 0, 90, StandardCharsets.ISO_8859_1);
        assertTrue(start.startsWith("PK"));
        assertEquals("mimetypeapplication/vnd.oasis.opendocument.text", start.substring(30, 77));
    }

    @Test
    void usesOnlyStylesThatTheFileDefines() {
        OdtFile odt = render(Samples.REGION);
        Set<String> defined = new TreeSet<>();
        defined.addAll(odt.attributes("content.xml", "style:style", "style:name"));
        defined.addAll(odt.attributes("styles.xml", "style:style", "style:name"));
        defined.addAll(odt.attributes("styles.xml", "text:list-style", "style:name"));
        Set<String> used = new TreeSet<>();
        for (String element : List.of("text:p", "text:h", "text:span", "text:list")) {
            used.addAll(odt.attributes("content.xml", element, "text:style-name"));
        }
        for (String element : List.of("table:table", "table:table-column", "table:table-row", "table:table-cell")) {
            used.addAll(odt.attributes("content.xml", element, "table:style-name"));
        }
        used.removeAll(defined);
        used.remove("");
        assertEquals(Set.of(), used);
    }

    @Test
    void everyLinkLeadsToAHeading() {
        OdtFile odt = render(Samples.REGION);
        Set<String> marks = new TreeSet<>(odt.attributes("content.xml", "text:bookmark", "text:name"));
        List<String> links = odt.attributes("content.xml", "text:a", "xlink:href");
        assertTrue(links.size() > 17);
        links.forEach(link -> assertTrue(marks.contains(link.substring(1)), link));
    }

    @Test
    void countsArticlesAndParagraphsInItsText() {
        OdtFile odt = render(Samples.REGION);
        List<String> headings = odt.elements("content.xml", "text:h").stream()
                .map(Element::getTextContent)
                .toList();
        assertTrue(headings.contains("Artikel 17. Slotbepalingen"), "" + headings);
    }

    @Test
    void everyPictureHasATitleAndADescriptionAndFitsThePage() {
        OdtFile odt = render(Samples.REGION);
        List<Element> frames = odt.elements("content.xml", "draw:frame");
        assertEquals(1, frames.size());
        Element frame = frames.getFirst();
        assertTrue(Double.parseDouble(frame.getAttribute("svg:width").replace("cm", "")) <= 25.701);
        assertEquals(
                "De kaart toont twee routes. Zij zijn gekoppeld.",
                frame.getElementsByTagName("svg:desc").item(0).getTextContent());
        assertEquals(odt.attributes("content.xml", "draw:image", "xlink:href"), odt.pictures());
    }

    @Test
    void everyTableRepeatsItsHeaderRow() {
        OdtFile odt = render(Samples.REGION);
        int tables = odt.elements("content.xml", "table:table").size();
        assertTrue(tables > 3);
        assertEquals(
                tables, odt.elements("content.xml", "table:table-header-rows").size());
    }

    @Test
    void isInDutchDatedByTheModelAndADraftOnEveryPage() {
        OdtFile odt = render(Samples.REGION);
        assertEquals("nl-NL", odt.elements("meta.xml", "dc:language").getFirst().getTextContent());
        assertEquals(
                "2026-09-01T00:00:00",
                odt.elements("meta.xml", "dc:date").getFirst().getTextContent());
        odt.elements("styles.xml", "style:header")
                .forEach(header -> assertEquals(
                        "Concept; juridisch te toetsen | Convenant Proef",
                        header.getTextContent().strip()));
    }

    @Test
    void aWidePictureHasAPageOfItsOwnOnItsSide() {
        String content = new String(
                WordText.parts(new OdtRenderer().render(Samples.covenant(folder, Samples.REGION)))
                        .get("content.xml"),
                StandardCharsets.UTF_8);
        int picture = content.indexOf("<draw:frame");
        String paragraph = content.substring(content.lastIndexOf("<text:p", picture), picture);
        assertTrue(paragraph.contains("text:style-name=\"Figuur.liggend\""), paragraph);
        assertTrue(content.contains("style:name=\"Figuur.liggend\""));
    }
}
