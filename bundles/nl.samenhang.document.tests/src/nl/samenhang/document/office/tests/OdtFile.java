package nl.samenhang.document.office.tests;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads an OpenDocument text back. */
public final class OdtFile {

    private static final Set<String> SKIPPED = Set.of("text:table-of-content", "draw:frame");

    private final Map<String, byte[]> parts = new TreeMap<>();

    /** Unpacks a file. */
    public OdtFile(byte[] odt) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private Document read(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (Exception broken) {
            throw new AssertionError(part + " is not well-formed", broken);
        }
    }

    List<Element> elements(String part, String name) {
        NodeList found = read(part).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<String> attributes(String part, String element, String attribute) {
        return elements(part, element).stream()
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    List<String> pictures() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("Pictures/"))
                .toList();
    }

    /** The paragraphs with text in the order of reading, without the table of contents and without numbers that count. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        collect(read("content.xml").getDocumentElement(), lines);
        return lines;
    }

    private static void collect(Element element, List<String> lines) {
        if (SKIPPED.contains(element.getNodeName())) {
            return;
        }
        if (element.getNodeName().equals("text:p") || element.getNodeName().equals("text:h")) {
            StringBuilder text = new StringBuilder();
            words(element, text);
            if (element.getAttribute("text:style-name").equals("Legenda")) {
                // A term and its meaning share a line.
                lines.addAll(List.of(text.toString().split("\t", 2)));
                return;
            }
            String line = text.toString().replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, lines);
            }
        }
    }

    private static void words(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "#text" -> text.append(child.getTextContent());
                case "text:tab" -> text.append('\t');
                case "text:s" -> text.append(" ".repeat(Integer.parseInt(((Element) child).getAttribute("text:c"))));
                case "draw:frame" -> {}
                default -> {
                    if (!"Nummer".equals(((Element) child).getAttribute("text:style-name"))) {
                        words(child, text);
                    }
                }
            }
        }
    }
}
