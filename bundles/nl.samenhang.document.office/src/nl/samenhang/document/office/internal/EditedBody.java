package nl.samenhang.document.office.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The body of a Word file that somebody may have edited: the blocks that the program wrote, and what stands between them.
 */
final class EditedBody {

    private static final String HEADING_STYLES = "Heading[1-9]|Artikelkop|Bijlagekop";

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Block> blocks = new HashMap<>();

    /** Something that stands in the body. */
    sealed interface Piece permits Block, Own {}

    /**
     * What the program wrote of a block.
     *
     * @param tag what it wrote, as the control tells
     * @param control the content control
     */
    record Block(ControlTag tag, Element control) implements Piece {

        Element content() {
            return WordBody.child(control, "sdtContent");
        }

        String words() {
            return content() == null ? "" : EditedBody.words(content());
        }

        boolean isEdited() {
            return !Fingerprint.of(words()).equals(tag.words());
        }

        boolean isHeading() {
            return content() != null
                    && WordBody.nodes(content()).stream()
                            .anyMatch(node -> EditedBody.style(node).matches(HEADING_STYLES));
        }
    }

    /**
     * Something that the program did not write.
     *
     * @param node the node in the body
     */
    record Own(Node node) implements Piece {

        String words() {
            return WordBody.words(node).replaceAll("\\s+", " ").strip();
        }
    }

    /**
     * Takes a body apart.
     *
     * @param body the body
     */
    EditedBody(WordBody body) {
        Set<String> seen = new HashSet<>();
        for (Node node : body.nodes()) {
            Optional<Block> block =
                    block(node).filter(each -> seen.add(each.tag().block()));
            if (block.isPresent()) {
                pieces.add(block.get());
                blocks.put(block.get().tag().block(), block.get());
            } else if (!isOfThePages(node)) {
                pieces.add(new Own(node));
            }
        }
    }

    /** What the program wrote of a block, where a node is the control around it. */
    static Optional<Block> block(Node node) {
        if (!WordBody.is(node, "sdt")) {
            return Optional.empty();
        }
        Element properties = WordBody.child(node, "sdtPr");
        Element tag = properties == null ? null : WordBody.child(properties, "tag");
        return tag == null
                ? Optional.empty()
                : ControlTag.read(tag.getAttributeNS(WordBody.NAMESPACE, "val"))
                        .map(read -> new Block(read, (Element) node));
    }

    // The program ends pages that lie otherwise in paragraphs of a style of their own; whoever writes them anew needs
    // no old one.
    private static boolean isOfThePages(Node node) {
        return WordBody.is(node, "sectPr") || style(node).equals(PageSetup.END_STYLE);
    }

    /** The words of all that stands in some element. */
    static String words(Element content) {
        StringBuilder words = new StringBuilder();
        WordBody.nodes(content).forEach(node -> words.append(WordBody.words(node)));
        return words.toString();
    }

    /** The style of a paragraph; empty for none, and for another node. */
    static String style(Node node) {
        Element properties = WordBody.is(node, "p") ? WordBody.child(node, "pPr") : null;
        Element style = properties == null ? null : WordBody.child(properties, "pStyle");
        return style == null ? "" : style.getAttributeNS(WordBody.NAMESPACE, "val");
    }

    /** Whether the program wrote it for that document. */
    boolean isOf(String documentId) {
        return blocks.containsKey(Fingerprint.of(BodyWriter.title(documentId)));
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    Optional<Block> block(String sign) {
        return Optional.ofNullable(blocks.get(sign));
    }
}
