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
        int heading = 0;
        int last = 0;
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (isHeading(leaf)) {
                section(heading, last).ifPresent(folds::add);
                heading = leaf.getStartLine();
            }
            last = leaf.getText().isBlank() ? last : leaf.getEndLine();
            if (leaf.isHidden()) {
                comment(leaf).ifPresent(folds::add);
            } else if (leaf.getText().equals("{")) {
                open.push(leaf.getStartLine());
            } else if (leaf.getText().equals("}") && !open.isEmpty()) {
                fold(open.pop(), leaf.getStartLine(), FoldingRangeKind.Region).ifPresent(folds::add);
            }
        }
        section(heading, last).ifPresent(folds::add);
        folds.sort(Comparator.comparingInt(FoldingRange::getStartLine));
        return folds;
    }

    // A comment such as /* ---- partners ---- */ heads all that follows up to the next one.
    private static boolean isHeading(ILeafNode leaf) {
        return leaf.isHidden() && leaf.getText().startsWith("/* ---") && leaf.getStartLine() == leaf.getEndLine();
    }

    private static Optional<FoldingRange> section(int heading, int last) {
        return heading == 0 ? Optional.empty() : fold(heading, last, FoldingRangeKind.Region);
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
