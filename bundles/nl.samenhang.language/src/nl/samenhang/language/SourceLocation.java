package nl.samenhang.language;

import java.nio.file.Path;
import java.util.Optional;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * A place in a file.
 *
 * @param file the file, an absolute path
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param offset the place in characters from the start of the file, from 0
 * @param length how many characters it spans, 0 or more
 */
public record SourceLocation(Path file, int line, int column, int offset, int length) {

    /**
     * Where an element is written: its name, or where it has none its first word.
     *
     * @param element an element of a loaded model, not null
     * @return the place; empty for an element that no text wrote, or one of the catalogue that comes with the tool
     */
    public static Optional<SourceLocation> of(EObject element) {
        return element.eResource() == null
                ? Optional.empty()
                : node(element).flatMap(node -> of(node, element.eResource().getURI()));
    }

    /**
     * The piece of text by which an element is pointed at: its name, or where it has none its first word.
     *
     * @param element an element of a loaded model, not null
     * @return the piece; empty for an element that no text wrote
     */
    public static Optional<INode> node(EObject element) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)).map(whole -> significant(element, whole));
    }

    /**
     * The place of a piece of a parsed text.
     *
     * @param node the piece, not null
     * @param uri the resource in which it stands, not null
     * @return the place; empty where the resource is no file
     */
    public static Optional<SourceLocation> of(INode node, URI uri) {
        return uri.isFile() ? Optional.of(at(node, node.getOffset(), node.getLength(), uri)) : Optional.empty();
    }

    /**
     * The start of a file.
     *
     * @param file the file, not null
     * @return its first place
     */
    public static SourceLocation startOf(Path file) {
        return new SourceLocation(file.toAbsolutePath(), 1, 1, 0, 0);
    }

    static SourceLocation at(INode anyNode, int offset, int length, URI uri) {
        LineAndColumn place = NodeModelUtils.getLineAndColumn(anyNode, offset);
        return new SourceLocation(Path.of(uri.toFileString()), place.getLine(), place.getColumn(), offset, length);
    }

    private static INode significant(EObject element, INode whole) {
        if (SamenhangPackage.Literals.NAMED_ELEMENT.isInstance(element)) {
            return NodeModelUtils.findNodesForFeature(element, SamenhangPackage.Literals.NAMED_ELEMENT__NAME).stream()
                    .findFirst()
                    .orElse(whole);
        }
        for (ILeafNode leaf : whole.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return whole;
    }
}
