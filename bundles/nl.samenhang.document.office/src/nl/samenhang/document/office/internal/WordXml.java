package nl.samenhang.document.office.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parts of a Word file as trees of XML. */
final class WordXml {

    private WordXml() {}

    /**
     * Reads a part.
     *
     * @param part its bytes
     * @return the tree
     * @throws IllegalArgumentException if the part is no XML
     */
    static Document read(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            // A Word file has no document type; one that does is not from a word processor.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Its own handler writes of every fault to the error stream.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } catch (SAXException broken) {
            throw new IllegalArgumentException("A part of the Word file is damaged", broken);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** A tree as bytes again. */
    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException toMemory) {
            throw new IllegalStateException(toMemory);
        }
        return out.toByteArray();
    }
}
