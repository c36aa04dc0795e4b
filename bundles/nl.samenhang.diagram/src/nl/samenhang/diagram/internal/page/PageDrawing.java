package nl.samenhang.diagram.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.Diagram.Item;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing made fit for the interactive page.
 *
 * <p>As an image it would be one thing to assistive technology. Here the picture itself is hidden from it, as the
 * description says the same in better order, and a layer of buttons lies over it: one for each item, in the order of
 * reading, which need not be the order in which the picture is painted. The script gives them their places.
 *
 * @param markup the svg element
 * @param styles the contents of the style elements in it
 */
record PageDrawing(String markup, List<String> styles) {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** What describes the whole picture; the page has its own title and description. */
    private static final Set<String> WORDS_OF_THE_WHOLE = Set.of("title", "desc");

    /** What is not painted by itself, and stays out of the layers. */
    private static final Set<String> NOT_PAINTED = Set.of("style", "defs");

    PageDrawing {
        styles = List.copyOf(styles);
    }

    /**
     * Prepares a drawing.
     *
     * @param diagram the drawing
     * @return the drawing for the page
     * @throws IllegalArgumentException if it is no well-formed SVG
     */
    static PageDrawing of(Diagram diagram) {
        Element root = SvgText.parse(diagram.svg());
        describe(root, diagram);
        Element layers = append(root, "pagina-lagen");
        Element picture = append(layers, "pagina-beeld");
        picture.setAttribute("aria-hidden", "true");
        sortChildren(root, layers, picture);
        addButtons(append(layers, "pagina-knoppen"), picture, diagram.items());
        return new PageDrawing(SvgText.serialized(root), styles(root));
    }

    private static void describe(Element root, Diagram diagram) {
        if (root.getAttribute("viewBox").isEmpty()) {
            root.setAttribute("viewBox", "0 0 " + diagram.width() + " " + diagram.height());
        }
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.setAttribute("id", "pagina-tekening");
        root.setAttribute("role", "group");
        root.setAttribute("aria-labelledby", "pagina-titel");
        root.setAttribute("aria-describedby", "pagina-uitleg");
        root.setAttribute("tabindex", "0");
    }

    private static void sortChildren(Element root, Element layers, Element picture) {
        for (Node child : children(root)) {
            String name = String.valueOf(child.getLocalName());
            if (WORDS_OF_THE_WHOLE.contains(name)) {
                root.removeChild(child);
            } else if (child != layers && !NOT_PAINTED.contains(name)) {
                picture.appendChild(child);
            }
        }
    }

    private static void addButtons(Element layer, Element picture, List<Item> items) {
        Map<String, Element> shapes = shapes(picture);
        for (Item item : items) {
            Element shape = shapes.get(item.id());
            if (shape != null) {
                removeTooltip(shape);
                addButton(layer, item);
            }
        }
    }

    private static Map<String, Element> shapes(Element picture) {
        Map<String, Element> shapes = new HashMap<>();
        for (Element group : SvgText.elements(picture, "g")) {
            shapes.putIfAbsent(group.getAttribute("id"), group);
        }
        return shapes;
    }

    // The page tells more of an item than the browser's own tooltip, which would only lie over it.
    private static void removeTooltip(Element shape) {
        for (Node child : children(shape)) {
            if ("title".equals(child.getLocalName())) {
                shape.removeChild(child);
            }
        }
    }

    private static void addButton(Element layer, Item item) {
        Element button = append(layer, null);
        button.setAttribute("class", "knop");
        button.setAttribute("role", "button");
        button.setAttribute("tabindex", "0");
        button.setAttribute("aria-haspopup", "dialog");
        button.setAttribute("aria-label", PrintableText.of(name(item)));
        button.setAttribute("data-item", item.id());
        button.appendChild(layer.getOwnerDocument().createElementNS(SVG, "rect"));
    }

    private static String name(Item item) {
        String name = item.title() + ", " + item.kind();
        return switch (item.findings().size()) {
            case 0 -> name;
            case 1 -> name + ", 1 bevinding";
            default -> name + ", " + item.findings().size() + " bevindingen";
        };
    }

    private static Element append(Element parent, String id) {
        Element group = parent.getOwnerDocument().createElementNS(SVG, "g");
        if (id != null) {
            group.setAttribute("id", id);
        }
        parent.appendChild(group);
        return group;
    }

    private static List<String> styles(Element root) {
        return SvgText.elements(root, "style").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
