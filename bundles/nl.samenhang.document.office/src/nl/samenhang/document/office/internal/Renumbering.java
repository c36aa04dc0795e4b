package nl.samenhang.document.office.internal;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Counts the bookmarks and drawings of a body anew, in the order of reading: Word wants the number of each to be its own. */
final class Renumbering {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final Map<String, String> open = new HashMap<>();
    private int bookmarks;
    private int drawings;

    void all(Node node) {
        if (WordBody.is(node, "bookmarkStart")) {
            String number = Integer.toString(++bookmarks);
            open.put(id((Element) node), number);
            setId((Element) node, number);
        } else if (WordBody.is(node, "bookmarkEnd")) {
            setId((Element) node, open.getOrDefault(id((Element) node), Integer.toString(++bookmarks)));
        } else if (DRAWING.equals(node.getNamespaceURI()) && "docPr".equals(node.getLocalName())) {
            ((Element) node).setAttribute("id", Integer.toString(++drawings));
        }
        WordBody.nodes(node).forEach(this::all);
    }

    private static String id(Element bookmark) {
        return bookmark.getAttributeNS(WordBody.NAMESPACE, "id");
    }

    private static void setId(Element bookmark, String id) {
        bookmark.setAttributeNS(WordBody.NAMESPACE, "w:id", id);
    }
}
