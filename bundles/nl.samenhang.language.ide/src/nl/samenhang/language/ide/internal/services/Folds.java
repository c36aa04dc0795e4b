package nl.samenhang.language.ide.internal.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what an editor may fold away: bodies and comments of several lines. */
public final class Folds {

    private Folds() {}

    /**
     * The foldable pieces of a text.
     *
     * @param resource the text, not null
     * @return the pieces in the order of the text
     */
    public static List<FoldingRange> of(XtextResource resource) {
        List<FoldingRange> folds = new ArrayList<>();
        if (resource.getParseResult() == null) {
            return folds;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden()) {
                comment(leaf).ifPresent(folds::add);
            } else if (leaf.getText().equals("{")) {
                open.push(leaf.getStartLine());
            } else if (leaf.getText().equals("}") && !open.isEmpty()) {
                fold(open.pop(), leaf.getStartLine(), FoldingRangeKind.Region).ifPresent(folds::add);
            }
        }
        folds.sort(Comparator.comparingInt(FoldingRange::getStartLine));
        return folds;
    }

    private static Optional<FoldingRange> comment(ILeafNode leaf) {
        return leaf.getText().startsWith("/*")
                ? fold(leaf.getStartLine(), leaf.getEndLine(), FoldingRangeKind.Comment)
                : Optional.empty();
    }

    private static Optional<FoldingRange> fold(int first, int last, String kind) {
        if (last <= first) {
            return Optional.empty();
        }
        FoldingRange fold = new FoldingRange(first - 1, last - 1);
        fold.setKind(kind);
        return Optional.of(fold);
    }
}
