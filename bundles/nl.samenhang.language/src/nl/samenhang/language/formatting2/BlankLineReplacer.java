package nl.samenhang.language.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;

/** Leaves a blank line between a comment and what follows it: so its writer tells a heading from a remark. */
final class BlankLineReplacer extends HiddenRegionReplacer {

    BlankLineReplacer(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        super(region, formatting);
    }

    @Override
    protected void applyPriorityAndDefaultFormatting(List<ITextReplacer> replacers, IHiddenRegionFormatting separator) {
        super.applyPriorityAndDefaultFormatting(replacers, separator);
        for (ITextReplacer replacer : replacers) {
            if (replacer instanceof WhitespaceReplacer blank && blank.getFormatting() != separator) {
                blank.getFormatting().setNewLinesMax(2);
            }
        }
    }
}
