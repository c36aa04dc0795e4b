package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.samenhang.document.Document;
import nl.samenhang.document.office.KeptText;
import nl.samenhang.document.office.KeptText.Kind;
import nl.samenhang.document.office.internal.Placeholder.Shown;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills in what a template shows about a document. The tag of a field that is filled in carries the sign of its words, so
 * that a later run sees whether somebody changed them: hers stay.
 */
final class Fields {

    private final Document document;
    private final UnaryOperator<String> room;
    private final List<KeptText> kept = new ArrayList<>();
    private boolean changed;

    private Fields(Document document, UnaryOperator<String> room) {
        this.document = document;
        this.room = room;
    }

    /** The fields in the text of a file that tells about a document. */
    static Fields ofText(Document document) {
        return new Fields(document, UnaryOperator.identity());
    }

    /** The fields above and below its pages, where there is room for one line. */
    static Fields ofEdges(Document document) {
        return new Fields(document, RunningTitle::shortened);
    }

    /** Fills in all fields below a node, but for those in which somebody wrote something else. */
    void fill(Node root) {
        controls(root).toList().forEach(control -> fill(control, field(control).orElseThrow()));
    }

    /** Whether a field shows something else than before. */
    boolean isChanged() {
        return changed;
    }

    /** The words of somebody else that stay in fields. */
    List<KeptText> kept() {
        return List.copyOf(kept);
    }

    /** Whether a field is shown somewhere below a node. */
    static boolean isShown(Field field, Node root) {
        return controls(root)
                .anyMatch(control -> field(control).filter(field::equals).isPresent());
    }

    /** The sign of the words below a node, apart from those in fields. */
    static String signWithout(Node node) {
        if (field(node).isPresent()) {
            return Fingerprint.of("");
        }
        Node copy = node.cloneNode(true);
        controls(copy).toList().forEach(control -> control.getParentNode().removeChild(control));
        return Fingerprint.of(WordBody.line(WordBody.words(copy)));
    }

    private static Stream<Element> controls(Node root) {
        Stream<Element> below = WordBody.nodes(root).stream().flatMap(Fields::controls);
        return field(root).isPresent() ? Stream.concat(Stream.of((Element) root), below) : below;
    }

    private static Optional<Field> field(Node node) {
        return Placeholder.nameOf(node)
                .flatMap(name -> Placeholder.of(name, Set.of()))
                .filter(Shown.class::isInstance)
                .map(shown -> ((Shown) shown).field());
    }

    private void fill(Element control, Field field) {
        String value = room.apply(field.of(document));
        String words = WordBody.line(WordBody.words(control));
        String name = Placeholder.nameOf(control).orElseThrow();
        String plain = new Shown(field).name();
        boolean isNew = name.equals(plain);
        boolean isHers = !isNew && !name.equals(plain + ":" + Fingerprint.of(words));
        String shown = WordBody.line(value);
        if (isHers) {
            if (!words.equals(shown)) {
                kept.add(new KeptText(Kind.OWN, field.title(), words));
            }
        } else if (isNew || !words.equals(shown)) {
            changed = true;
            show(value, control);
            Element properties = WordBody.child(control, "sdtPr");
            setTag(plain + ":" + Fingerprint.of(shown), properties);
        }
    }

    private static void setTag(String tag, Element properties) {
        Element element = WordBody.child(properties, "tag");
        if (element == null) {
            element = WordBody.create(properties, "tag");
            properties.appendChild(element);
        }
        element.setAttributeNS(WordBody.NAMESPACE, "w:val", tag);
    }

    // The first run gives its looks; an example that Word shows in grey gives none.
    private static void show(String value, Element control) {
        Element properties = WordBody.child(control, "sdtPr");
        boolean isExample = WordBody.child(properties, "showingPlcHdr") != null;
        // What is bound to a property of the file would be set to that property again by Word.
        WordBody.remove(properties, Set.of("showingPlcHdr", "dataBinding"));
        Element content = WordBody.child(control, "sdtContent");
        removeLaterParagraphs(content);
        List<Element> runs = runs(content).toList();
        runs.stream().skip(1).forEach(run -> run.getParentNode().removeChild(run));
        Element run = runs.isEmpty() ? addedRun(content) : runs.getFirst();
        for (Node node : WordBody.nodes(run)) {
            boolean stays = WordBody.is(node, "rPr") && !isExample;
            if (!stays) {
                run.removeChild(node);
            }
        }
        Element text = WordBody.create(run, "t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(value);
        run.appendChild(text);
    }

    private static void removeLaterParagraphs(Element content) {
        WordBody.nodes(content).stream()
                .filter(node -> WordBody.is(node, "p"))
                .skip(1)
                .forEach(content::removeChild);
    }

    private static Element addedRun(Element content) {
        Node paragraph = paragraph(content).orElse(content);
        Element run = WordBody.create(content, "r");
        paragraph.appendChild(run);
        return run;
    }

    private static Optional<Node> paragraph(Node node) {
        return WordBody.is(node, "p")
                ? Optional.of(node)
                : WordBody.nodes(node).stream()
                        .flatMap(below -> paragraph(below).stream())
                        .findFirst();
    }

    private static Stream<Element> runs(Node node) {
        return WordBody.is(node, "r")
                ? Stream.of((Element) node)
                : WordBody.nodes(node).stream().flatMap(Fields::runs);
    }
}
