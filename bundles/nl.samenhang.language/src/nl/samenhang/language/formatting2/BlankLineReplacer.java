package nl.samenhang.language.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;

/**
 * Lays out the comments between two words. A blank line between a comment and what follows it stays: so its writer tells
 * a heading from a remark. What happens to a blank depends on nothing that the layout itself changes, so that a second
 * time changes nothing.
 */
final class BlankLineReplacer extends HiddenRegionReplacer {

    BlankLineReplacer(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        super(region, formatting);
    }

    // Where a line must break between the words, it does at the first break that is there, so that a comment behind the
    // first word stays behind it. Words that belong on one line are parted right before the second.
    @Override
    protected WhitespaceReplacer findWhitespaceThatSeparatesSemanticRegions(List<ITextReplacer> replacers) {
        WhitespaceReplacer last = (WhitespaceReplacer) replacers.getLast();
        Integer least = getFormatting().getNewLineMin();
        if (least == null || least == 0) {
            return last;
        }
        return replacers.stream()
                .filter(LineBreaks.class::isInstance)
                .map(LineBreaks.class::cast)
                .filter(LineBreaks::breaksLine)
                .map(WhitespaceReplacer.class::cast)
                .findFirst()
                .orElse(last);
    }

    @Override
    protected void applyPriorityAndDefaultFormatting(List<ITextReplacer> replacers, IHiddenRegionFormatting separator) {
        super.applyPriorityAndDefaultFormatting(replacers, separator);
        if (getRegion().getPreviousSemanticRegion() == null) {
            separator.setNewLinesMin(0);
            separator.setNewLinesMax(2);
        }
        for (ITextReplacer replacer : replacers) {
            if (replacer instanceof WhitespaceReplacer blank
                    && blank.getFormatting() != separator
                    && !isOnOneLine()
                    && replacer != replacers.getFirst()) {
                blank.getFormatting().setNewLinesMax(2);
            }
        }
    }

    private boolean isOnOneLine() {
        return getFormatting().getNewLineMax() == null
                && getRegion().getPreviousSemanticRegion() != null
                && getRegion().getNextSemanticRegion() != null;
    }
}
