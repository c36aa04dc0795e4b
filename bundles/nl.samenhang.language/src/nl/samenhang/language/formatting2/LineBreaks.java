package nl.samenhang.language.formatting2;

import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * Counts the line breaks between two words or comments. A comment up to the end of its line holds the break behind it,
 * which Xtext does not count, so that a blank line behind it would be lost.
 */
final class LineBreaks extends WhitespaceReplacer {

    LineBreaks(ITextSegment blank, IHiddenRegionFormatting formatting) {
        super(blank, formatting);
    }

    /** Whether a line breaks here, or at the end of the comment before. */
    boolean breaksLine() {
        return getRegion().isMultiline() || trailingNewLinesOfPreviousRegion() > 0;
    }

    @Override
    protected int computeNewLineCount(ITextReplacerContext context) {
        Integer least = getFormatting().getNewLineMin();
        Integer most = getFormatting().getNewLineMax();
        if (trailingNewLinesOfPreviousRegion() == 0 || least == null || most == null) {
            return super.computeNewLineCount(context);
        }
        return Math.clamp(getRegion().getLineCount(), least, most);
    }
}
