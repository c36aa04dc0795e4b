package nl.samenhang.language.ide.internal.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/** A parsed text with its pieces and its lines; an empty one where nothing was parsed yet. */
final class ParsedText {

    private final XtextResource resource;
    private final ICompositeNode root;
    private final TextLines lines;

    ParsedText(XtextResource resource) {
        this.resource = resource;
        IParseResult parsed = resource.getParseResult();
        this.root = parsed == null ? null : parsed.getRootNode();
        this.lines = new TextLines(root == null ? "" : root.getText());
    }

    /** All texts of the folder of one of them, in the order in which they were read. */
    static List<XtextResource> folder(XtextResource text) {
        ResourceSet folder = text.getResourceSet();
        return folder == null
                ? List.of(text)
                : folder.getResources().stream()
                        .filter(XtextResource.class::isInstance)
                        .map(XtextResource.class::cast)
                        .toList();
    }

    TextLines lines() {
        return lines;
    }

    URI uri() {
        return resource.getURI();
    }

    /** The root of the model; empty where nothing could be understood. */
    Optional<EObject> model() {
        return resource.getContents().stream().findFirst();
    }

    Optional<ICompositeNode> root() {
        return Optional.ofNullable(root);
    }

    /** The smallest pieces in order, comments and blanks included. */
    Stream<ILeafNode> leaves() {
        return root == null
                ? Stream.empty()
                : StreamSupport.stream(root.getLeafNodes().spliterator(), false);
    }

    /** The word at a place, or the one that ends there. */
    Optional<ILeafNode> word(Position position) {
        int offset = lines.offset(position);
        return word(offset).or(() -> word(offset - 1));
    }

    private Optional<ILeafNode> word(int offset) {
        return root == null || offset < 0
                ? Optional.empty()
                : Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, offset))
                        .filter(leaf -> !leaf.isHidden() && isWord(leaf.getText()));
    }

    private static boolean isWord(String piece) {
        return piece.codePoints().anyMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }

    Range range(INode node) {
        return lines.range(node.getOffset(), node.getEndOffset());
    }
}
