package nl.samenhang.document.internal.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An SVG drawing made fit to stand inside a page: without scripts and outside addresses, and with ids that cannot meet
 * those of the page or of another drawing.
 *
 * @param markup the markup of one svg element
 * @param typefaces the rules of CSS that hold the typefaces of the drawing, for the style sheet of the page: drawings
 *     share them
 */
record InlineSvg(String markup, List<String> typefaces) {

    private static final Set<String> FORBIDDEN = Set.of("script", "foreignobject", "iframe", "object", "embed");
    private static final Pattern LOCAL_URL = Pattern.compile("url\\((['\"]?)#");
    private static final Pattern OUTSIDE = Pattern.compile("url\\((?!['\"]?#)[^)]*\\)|@import[^;]*;?");

    /** A typeface that the drawing brings along, in letters that neither end a rule nor an element. */
    private static final Pattern TYPEFACE =
            Pattern.compile("@font-face\\{font-family:\"[A-Za-z0-9 ]+\";font-weight:\\d+;"
                    + "src:url\\(data:font/ttf;base64,[A-Za-z0-9+/=]++\\) format\\(\"truetype\"\\)\\}");

    /**
     * Makes a drawing fit for a page.
     *
     * @param svg the drawing
     * @param prefix what to put before its ids
     * @param labelledBy the id of the element that holds its title
     * @param describedBy the id of the element that holds its text equivalent
     * @return the drawing
     * @throws IllegalArgumentException if the drawing is no well-formed SVG
     */
    static InlineSvg of(String svg, String prefix, String labelledBy, String describedBy) {
        try {
            Element root = parse(svg);
            Cleaning cleaning = new Cleaning(prefix, new ArrayList<>());
            cleaning.clean(root);
            root.setAttribute("role", "img");
            root.setAttribute("aria-labelledby", labelledBy);
            root.setAttribute("aria-describedby", describedBy);
            root.setAttribute("focusable", "false");
            return new InlineSvg(serialized(root), List.copyOf(cleaning.typefaces()));
        } catch (SAXException | ParserConfigurationException | TransformerException | IOException e) {
            throw new IllegalArgumentException("The picture is no well-formed SVG", e);
        }
    }

    private static Element parse(String svg) throws SAXException, ParserConfigurationException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setExpandEntityReferences(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        Element root = builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        if (!"svg".equals(root.getLocalName())) {
            throw new SAXException("The root is no svg element");
        }
        return root;
    }

    private static String serialized(Element root) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.setOutputProperty(OutputKeys.INDENT, "no");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(root), new StreamResult(out));
        return out.toString();
    }

    /** Goes through one drawing and takes out what does not belong in a page. */
    private record Cleaning(String prefix, List<String> typefaces) {

        private void clean(Element element) {
            cleanAttributes(element);
            if ("style".equals(element.getLocalName())) {
                element.setTextContent(localUrls(withoutTypefaces(element.getTextContent())));
            }
            for (Node child : children(element)) {
                if (child instanceof Element inner
                        && !FORBIDDEN.contains(inner.getLocalName().toLowerCase(Locale.ROOT))) {
                    clean(inner);
                } else if (child.getNodeType() != Node.TEXT_NODE && child.getNodeType() != Node.CDATA_SECTION_NODE) {
                    element.removeChild(child);
                }
            }
        }

        private void cleanAttributes(Element element) {
            List<Attr> attributes = new ArrayList<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add((Attr) element.getAttributes().item(i));
            }
            for (Attr attribute : attributes) {
                String name = attribute.getLocalName().toLowerCase(Locale.ROOT);
                boolean away = name.equals("href") && !attribute.getValue().startsWith("#");
                if (away || name.startsWith("on") || name.equals("base")) {
                    element.removeAttributeNode(attribute);
                } else {
                    attribute.setValue(prefixed(name, attribute.getValue()));
                }
            }
        }

        private String prefixed(String name, String value) {
            return switch (name) {
                case "id" -> prefix + value;
                case "href" -> "#" + prefix + value.substring(1);
                case "aria-labelledby", "aria-describedby" ->
                    prefix + value.strip().replaceAll("\\s+", " " + prefix);
                default -> localUrls(value);
            };
        }

        private String withoutTypefaces(String css) {
            Matcher typeface = TYPEFACE.matcher(css);
            typeface.results().map(MatchResult::group).forEach(typefaces::add);
            return typeface.replaceAll("");
        }

        private String localUrls(String text) {
            String inside = OUTSIDE.matcher(text).replaceAll("none");
            return LOCAL_URL.matcher(inside).replaceAll(match -> "url(" + match.group(1) + "#" + prefix);
        }

        private static List<Node> children(Element element) {
            List<Node> children = new ArrayList<>();
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                children.add(child);
            }
            return children;
        }
    }
}
