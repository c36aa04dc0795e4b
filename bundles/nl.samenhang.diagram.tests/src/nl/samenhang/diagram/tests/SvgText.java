package nl.samenhang.diagram.tests;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.samenhang.diagram.Diagram;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what stands in a drawing. */
final class SvgText {

    private SvgText() {}

    static Document parsed(Diagram diagram) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(diagram.svg())));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** All words that can be seen, in one row. */
    static String words(Diagram diagram) {
        return elements(parsed(diagram), "text").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining(" "));
    }

    /** Where the outline of each thing stands. */
    static Map<String, String> places(Diagram diagram) {
        Map<String, String> places = new TreeMap<>();
        for (Element group : elements(parsed(diagram), "g")) {
            NodeList outlines = group.getElementsByTagName("rect");
            if (!group.getAttribute("id").isEmpty() && outlines.getLength() > 0) {
                Element outline = (Element) outlines.item(0);
                places.put(
                        group.getAttribute("id"),
                        outline.getAttribute("x") + "," + outline.getAttribute("y") + " "
                                + outline.getAttribute("width") + "x" + outline.getAttribute("height"));
            }
        }
        return places;
    }

    static List<String> groupTitles(Diagram diagram) {
        return elements(parsed(diagram), "g").stream()
                .filter(group -> group.getAttribute("class").equals("group-title"))
                .map(Element::getTextContent)
                .toList();
    }
}
