package nl.samenhang.document.pdf.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Trees of XML: read without fetching anything, looked through, and written. */
final class Xml {

    private Xml() {}

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if the text is not well-formed
     */
    static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException("The text is no well-formed XML", e);
        }
    }

    static String text(Element element) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("A tree cannot be written", e);
        }
    }

    /** The elements of a name within an element; they may be moved and removed while one goes through them. */
    static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagName(name);
        // One after the other: the list of the tree remembers only the place it was asked for last.
        List<Element> elements = new ArrayList<>();
        for (Node node = found.item(0); node != null; node = found.item(elements.size())) {
            elements.add((Element) node);
        }
        return elements;
    }

    /** The elements right within an element. */
    static List<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The same element by another name, in its place. */
    static Element renamed(Element element, String name) {
        return (Element) element.getOwnerDocument().renameNode(element, null, name);
    }
}
