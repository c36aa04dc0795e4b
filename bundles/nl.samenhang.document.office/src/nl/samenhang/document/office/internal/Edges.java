package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.document.office.KeptText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands at the edges of the pages of a file with its own headers and footers. */
final class Edges {

    private final nl.samenhang.document.Document document;
    private final StyleIds styles;
    private final List<KeptText> kept = new ArrayList<>();
    private boolean changed;

    /**
     * The edges of a file.
     *
     * @param document what the file is made of
     * @param styles the styles of the file
     */
    Edges(nl.samenhang.document.Document document, StyleIds styles) {
        this.document = document;
        this.styles = styles;
    }

    /** Fills in all headers and footers; one that does not tell the standing of the text gets a line that does. */
    void finish(WordFile file) {
        for (String head : file.heads()) {
            Document part = WordXml.read(file.part(head));
            Element root = part.getDocumentElement();
            boolean told = document.status().isEmpty()
                    || Fields.isShown(Field.STATUS, root)
                    || WordBody.words(root).contains(document.status());
            if (!told) {
                root.appendChild(status(root));
            }
            fill(root);
            file.parts().put(head, WordXml.bytes(part));
        }
        file.feet().forEach(foot -> fill(foot, file));
    }

    /**
     * Brings all headers and footers up to date.
     *
     * @param file the file, which is changed
     * @param before the title that the document had
     */
    void renew(WordFile file, String before) {
        for (String head : file.heads()) {
            Document part = WordXml.read(file.part(head));
            retitle(part.getDocumentElement(), RunningTitle.shortened(before));
            fill(part.getDocumentElement());
            file.parts().put(head, WordXml.bytes(part));
        }
        file.feet().forEach(foot -> fill(foot, file));
    }

    private void retitle(Node node, String before) {
        String now = RunningTitle.of(document);
        if (WordBody.is(node, "t") && node.getTextContent().equals(before) && !before.equals(now)) {
            node.setTextContent(now);
            changed = true;
        }
        WordBody.nodes(node).forEach(below -> retitle(below, before));
    }

    /** Whether something there is another than before. */
    boolean isChanged() {
        return changed;
    }

    /** The words of somebody else that stay there. */
    List<KeptText> kept() {
        return List.copyOf(kept);
    }

    private void fill(String name, WordFile file) {
        Document part = WordXml.read(file.part(name));
        fill(part.getDocumentElement());
        file.parts().put(name, WordXml.bytes(part));
    }

    private void fill(Element root) {
        Fields fields = Fields.ofEdges(document);
        fields.fill(root);
        changed |= fields.isChanged();
        kept.addAll(fields.kept());
    }

    private Element status(Element root) {
        Element paragraph = WordBody.paragraph(root, styles.inFile("Header"), document.status());
        Element run = WordBody.child(paragraph, "r");
        Element properties = WordBody.create(root, "rPr");
        properties.appendChild(WordBody.create(root, "rStyle", styles.inFile("Statustekst")));
        run.insertBefore(properties, run.getFirstChild());
        return paragraph;
    }
}
