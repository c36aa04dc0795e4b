package nl.samenhang.diagram.internal.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
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
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** SVG as text and as a tree. */
final class SvgText {

    private SvgText() {}

    /**
     * Reads a drawing; document types and entities are refused.
     *
     * @param svg the text
     * @return its svg element
     * @throws IllegalArgumentException if it is no well-formed SVG
     */
    static Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
            if (!"svg".equals(root.getLocalName())) {
                throw new IllegalArgumentException("The root of the drawing is no svg element");
            }
            return root;
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException("The drawing is no well-formed SVG", e);
        }
    }

    /** All elements of one name below an element, in document order. */
    static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** The text of an element. */
    static String serialized(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException toMemory) {
            throw new IllegalStateException(toMemory);
        }
    }
}
