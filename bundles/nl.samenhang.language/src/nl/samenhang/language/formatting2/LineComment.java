package nl.samenhang.language.formatting2;

import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/**
 * A comment up to the end of its line, which stays as it is and is indented as the line would be. Xtext leaves one at
 * the start of a line there, as code that is switched off.
 */
final class LineComment extends CommentReplacer {

    LineComment(IComment comment) {
        super(comment);
    }

    @Override
    public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
        // The blanks around it are those between any two things.
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        return context;
    }
}
