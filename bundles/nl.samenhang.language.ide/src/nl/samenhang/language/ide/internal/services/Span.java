package nl.samenhang.language.ide.internal.services;

import nl.samenhang.language.ide.internal.Places;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A piece of a parsed text.
 *
 * @param node a part of that text
 * @param offset where the piece begins
 * @param length how many characters it spans
 */
public record Span(INode node, int offset, int length) {

    static Span of(INode node) {
        return new Span(node, node.getOffset(), node.getLength());
    }

    /**
     * The piece as an editor knows it.
     *
     * @return lines and columns from 0
     */
    public Range range() {
        return Places.range(node, offset, length);
    }
}
