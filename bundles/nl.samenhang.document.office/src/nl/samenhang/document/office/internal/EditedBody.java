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

    /** The name by which somebody makes a text hers; Word shows it as the title of a control. */
    private static final String OWN_ALIAS = "Eigen tekst";

    private final StyleIds styles;
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

        /** Whether somebody says by the name of the control that the text is hers, whatever the model says. */
        boolean isOwn() {
            Element properties = WordBody.child(control, "sdtPr");
            return WordBody.value(WordBody.child(properties, "alias")).strip().equalsIgnoreCase(OWN_ALIAS);
        }

        boolean isEdited() {
            return !Fingerprint.of(words()).equals(tag.words());
        }

        boolean isHeading(StyleIds styles) {
            return content() != null
                    && WordBody.nodes(content()).stream()
                            .anyMatch(node -> styles.of(node).matches(HEADING_STYLES));
        }
    }

    /**
     * Something that the program did not write.
     *
     * @param node the node in the body
     */
    record Own(Node node) implements Piece {

        String words() {
            return WordBody.line(WordBody.words(node));
        }

        /** The sign of its words, apart from those that stand for the title and the like. */
        String sign() {
            return Fields.signWithout(node);
        }
    }

    /**
     * Takes a body apart.
     *
     * @param body the body
     * @param styles the styles of the file
     */
    EditedBody(WordBody body, StyleIds styles) {
        this.styles = styles;
        Set<String> seen = new HashSet<>();
        for (Node node : body.nodes()) {
            Optional<Block> block =
                    block(node).filter(each -> seen.add(each.tag().block()));
            if (block.isPresent()) {
                pieces.add(block.get());
                blocks.put(block.get().tag().block(), block.get());
            } else if (!isWrittenAnew(node)) {
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
        if (properties == null) {
            return Optional.empty();
        }
        return ControlTag.read(WordBody.value(WordBody.child(properties, "tag")))
                .map(read -> new Block(read, (Element) node));
    }

    private static String part(Element properties, String name) {
        Element part = properties == null ? null : WordBody.child(properties, "docPartObj");
        return part == null ? "" : WordBody.value(WordBody.child(part, name));
    }

    // The program ends pages in empty paragraphs, and LibreOffice makes a table of contents of its own: both are
    // written
    // anew.
    private boolean isWrittenAnew(Node node) {
        boolean contents = WordBody.is(node, "sdt")
                && part(WordBody.child(node, "sdtPr"), "docPartGallery").equals("Table of Contents");
        return contents || WordBody.is(node, "sectPr") || endsPages(node);
    }

    // Whoever types where pages end keeps what she typed.
    private boolean endsPages(Node node) {
        return styles.of(node).equals(PageSetup.END_STYLE)
                && WordBody.line(WordBody.words(node)).isEmpty();
    }

    /** The words of all that stands in some element. */
    static String words(Element content) {
        StringBuilder words = new StringBuilder();
        WordBody.nodes(content).forEach(node -> words.append(WordBody.words(node)));
        return words.toString();
    }

    /** Whether the program wrote any of it. */
    boolean isWritten() {
        return !blocks.isEmpty();
    }

    /** Whether the program wrote the title of that document. */
    boolean hasTitleOf(String documentId) {
        return blocks.containsKey(Fingerprint.of(BodyWriter.title(documentId)));
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    Optional<Block> block(String sign) {
        return Optional.ofNullable(blocks.get(sign));
    }
}
