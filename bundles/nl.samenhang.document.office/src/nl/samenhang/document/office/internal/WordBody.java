package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The body of a Word file as a tree of XML. */
final class WordBody {

    /** The namespace of text documents. */
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What Unicode has for something that stands among words and is none. */
    private static final char PICTURE = '\uFFFC';

    /** The gallery of what belongs to none of those that Word knows by themselves. */
    private static final String GALLERY = "Quick Parts";

    private final Document document;
    private final Element body;

    private WordBody(Document document) {
        this.document = document;
        this.body = child(document.getDocumentElement(), "body");
        if (body == null) {
            throw new IllegalArgumentException("The Word file has no body that this program can read");
        }
    }

    /**
     * Reads the main part of a Word file.
     *
     * @param part the bytes of {@code word/document.xml}
     * @return the body
     * @throws IllegalArgumentException if the part is damaged
     */
    static WordBody read(byte[] part) {
        return new WordBody(WordXml.read(part));
    }

    /** The body as bytes again. */
    byte[] bytes() {
        return WordXml.bytes(document);
    }

    Element body() {
        return body;
    }

    /** Removes all; what is left are the properties of some pages. */
    void clear(Optional<Node> pages) {
        Node last = pages.or(() -> Optional.ofNullable(child(body, "sectPr")))
                .map(each -> each.cloneNode(true))
                .orElseGet(() -> create("sectPr"));
        nodes().forEach(body::removeChild);
        body.appendChild(last);
    }

    /** What stands in the body, in order. */
    List<Node> nodes() {
        return nodes(body);
    }

    static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            nodes.add(at);
        }
        return nodes;
    }

    /** Whether a node is the element of that name in the namespace of text documents. */
    static boolean is(Node node, String name) {
        return node instanceof Element && NAMESPACE.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The first child of that name; null where there is none. */
    static Element child(Node parent, String name) {
        return nodes(parent).stream()
                .filter(node -> is(node, name))
                .map(Element.class::cast)
                .findFirst()
                .orElse(null);
    }

    Element create(String name) {
        return create(body, name);
    }

    /** An element for the file that a node is in. */
    static Element create(Node near, String name) {
        return near.getOwnerDocument().createElementNS(NAMESPACE, "w:" + name);
    }

    Element create(String name, String value) {
        return create(body, name, value);
    }

    /** An element with a value for the file that a node is in. */
    static Element create(Node near, String name, String value) {
        Element element = create(near, name);
        element.setAttributeNS(NAMESPACE, "w:val", value);
        return element;
    }

    /**
     * A content control without anything in it. It is one for a building block, as LibreOffice shows links in one for plain
     * text as codes.
     */
    Element control(String alias, String tag) {
        Element part = create("docPartObj");
        part.appendChild(create("docPartGallery", GALLERY));
        Element properties = create("sdtPr");
        properties.appendChild(create("alias", alias));
        properties.appendChild(create("tag", tag));
        properties.appendChild(part);
        Element control = create("sdt");
        control.appendChild(properties);
        control.appendChild(create("sdtContent"));
        return control;
    }

    /** A paragraph of one style. */
    Element paragraph(String style, String words) {
        return paragraph(body, style, words);
    }

    /** A paragraph of one style for the file that a node is in. */
    static Element paragraph(Node near, String style, String words) {
        Element text = create(near, "t");
        text.setTextContent(words);
        Element run = create(near, "r");
        run.appendChild(text);
        Element properties = create(near, "pPr");
        properties.appendChild(create(near, "pStyle", style));
        Element paragraph = create(near, "p");
        paragraph.appendChild(properties);
        paragraph.appendChild(run);
        return paragraph;
    }

    /** Takes a node of another body over into this one, where it stands nowhere yet. */
    Node adopt(Node node) {
        return node.getOwnerDocument() == document ? node : document.adoptNode(node);
    }

    /** Removes the elements of some names below a node. */
    static void remove(Node node, Set<String> names) {
        for (Node below : nodes(node)) {
            if (below instanceof Element
                    && NAMESPACE.equals(below.getNamespaceURI())
                    && names.contains(below.getLocalName())) {
                node.removeChild(below);
            } else {
                remove(below, names);
            }
        }
    }

    /** The value of an element; empty where there is none. */
    static String value(Element element) {
        return element == null ? "" : element.getAttributeNS(NAMESPACE, "val");
    }

    /** Gives bookmarks and drawings numbers of their own, as those of two bodies may be the same. */
    void renumber() {
        new Renumbering().all(body);
    }

    /** The words below a node, a line for each paragraph; a sign stands for each picture. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        addWords(node, words);
        return words.toString();
    }

    /** Words on one line, as they can be told; empty where there is nothing to see. */
    static String line(String words) {
        return words.replaceAll("\\s+", " ").strip().replace(String.valueOf(PICTURE), "(afbeelding)");
    }

    private static void addWords(Node node, StringBuilder words) {
        if (is(node, "t")) {
            words.append(node.getTextContent());
        } else if (is(node, "drawing") || is(node, "pict") || is(node, "object")) {
            words.append(PICTURE);
        } else if (is(node, "tab")) {
            words.append('\t');
        } else if (is(node, "br") || is(node, "cr")) {
            words.append('\n');
        } else if (!is(node, "pPr") && !is(node, "rPr")) {
            NodeList below = node.getChildNodes();
            for (int i = 0; i < below.getLength(); i++) {
                addWords(below.item(i), words);
            }
            if (is(node, "p")) {
                words.append('\n');
            }
        }
    }
}
