package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/**
 * Puts a content control around what was written of each block. Whoever edits the file sees where such a block begins and
 * ends, and a later run finds it again.
 */
final class ContentControls {

    /** What Word shows at the edge of a control. */
    static final String ALIAS = "Uit het model van de regio";

    private final WordBody body;

    private ContentControls(WordBody body) {
        this.body = body;
    }

    /**
     * Turns the marks of {@link BlockMarks} into content controls.
     *
     * @param body the body, which is changed
     */
    static void replaceMarks(WordBody body) {
        new ContentControls(body).replaceMarks();
    }

    private void replaceMarks() {
        List<Node> marked = new ArrayList<>();
        ProcessingInstruction mark = null;
        for (Node node : body.nodes()) {
            boolean isMark = node instanceof ProcessingInstruction found
                    && found.getTarget().equals(BlockMarks.NAME);
            if (isMark || WordBody.is(node, "sectPr")) {
                replace(mark, marked);
                marked.clear();
                mark = isMark ? (ProcessingInstruction) node : null;
            } else {
                marked.add(node);
            }
        }
    }

    private void replace(ProcessingInstruction mark, List<Node> marked) {
        if (mark == null) {
            return;
        }
        if (!mark.getData().isEmpty() && !marked.isEmpty()) {
            mark.getParentNode().insertBefore(control(mark.getData(), marked), mark);
        }
        mark.getParentNode().removeChild(mark);
    }

    private Element control(String mark, List<Node> marked) {
        String[] idAndShown = mark.split(BlockMarks.SEPARATOR, 2);
        StringBuilder words = new StringBuilder();
        marked.forEach(node -> words.append(WordBody.words(node)));
        ControlTag tag = ControlTag.of(idAndShown[0], words.toString(), idAndShown.length > 1 ? idAndShown[1] : "");
        Element control = body.control(ALIAS, tag.toString());
        Element properties = WordBody.child(control, "sdtPr");
        properties.insertBefore(body.create("id", number(tag)), WordBody.child(properties, "docPartObj"));
        marked.forEach(WordBody.child(control, "sdtContent")::appendChild);
        return control;
    }

    // Word wants a number for each control, and gives another to one that has none.
    private static String number(ControlTag tag) {
        return Integer.toString(Integer.parseInt(tag.block().substring(0, 7), 16));
    }
}
