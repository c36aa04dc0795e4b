package nl.samenhang.document.office.internal;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A line of the text of a template that is a placeholder by itself: what comes there takes its place.
 *
 * @param placeholder what comes there, or what is left out
 * @param line the control or the paragraph around it, which stands in the body itself
 * @param control the control
 */
record Slot(Placeholder placeholder, Node line, Element control) {

    /** Whether a node is a line with nothing to see in it but one control. */
    static Optional<Element> controlOf(Node line) {
        if (WordBody.is(line, "sdt")) {
            return Optional.of((Element) line);
        }
        if (!WordBody.is(line, "p")) {
            return Optional.empty();
        }
        List<Element> controls = WordBody.nodes(line).stream()
                .filter(node -> WordBody.is(node, "sdt"))
                .map(Element.class::cast)
                .toList();
        if (controls.size() != 1) {
            return Optional.empty();
        }
        Element only = controls.getFirst();
        boolean alone = WordBody.nodes(line).stream()
                .filter(node -> node != only)
                .allMatch(node -> WordBody.line(WordBody.words(node)).isEmpty());
        return alone ? Optional.of(only) : Optional.empty();
    }

    /** Puts something in the place of this line. */
    void replaceBy(List<Node> nodes) {
        Node parent = line.getParentNode();
        nodes.forEach(node -> parent.insertBefore(node, line));
        if (WordBody.is(line, "p") && endsPages()) {
            line.removeChild(control);
        } else {
            parent.removeChild(line);
        }
    }

    private boolean endsPages() {
        Element properties = WordBody.child(line, "pPr");
        return properties != null && WordBody.child(properties, "sectPr") != null;
    }
}
