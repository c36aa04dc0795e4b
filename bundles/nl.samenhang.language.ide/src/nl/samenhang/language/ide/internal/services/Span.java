package nl.samenhang.language.ide.internal.services;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.language.ide.internal.Places;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

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

    /** The segments of a name such as {@code gemeente.jeugd}, in order. */
    static List<Span> segments(INode name) {
        List<Span> segments = new ArrayList<>();
        String text = NodeModelUtils.getTokenText(name);
        int start = 0;
        for (String segment : text.split("\\.", -1)) {
            segments.add(new Span(name, name.getOffset() + start, segment.length()));
            start += segment.length() + 1;
        }
        return segments;
    }

    boolean touches(int place) {
        return offset <= place && place <= offset + length;
    }
}
