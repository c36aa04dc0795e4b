package nl.samenhang.document.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads an HTML file back as XML. */
public final class HtmlText {

    private static final Set<String> BLOCKS =
            Set.of("p", "li", "dt", "dd", "th", "td", "caption", "figcaption", "h1", "h2", "h3", "h4");
    private static final Set<String> SKIPPED = Set.of("head", "nav", "svg", "details");

    private HtmlText() {}

    /** The file as a tree; fails where it is not well-formed. */
    public static Document parse(byte[] html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String text = new String(html, StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE html>\\s*", "");
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception broken) {
            throw new AssertionError("The HTML is not well-formed: " + broken.getMessage(), broken);
        }
    }

    /** The blocks of text in the order of reading, without numbers that the format counts itself. */
    public static List<String> lines(byte[] html) {
        List<String> lines = new ArrayList<>();
        collect(parse(html).getDocumentElement(), lines);
        return lines;
    }

    private static void collect(Element element, List<String> lines) {
        if (SKIPPED.contains(element.getLocalName()) || "spring".equals(element.getAttribute("class"))) {
            return;
        }
        if (BLOCKS.contains(element.getLocalName())
                && element.getElementsByTagName("p").getLength() == 0) {
            String text = text(element).replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, lines);
            }
        }
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !"nummer".equals(inner.getAttribute("class"))) {
                text.append(text(inner));
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getTextContent());
            }
        }
        return text.toString();
    }
}
