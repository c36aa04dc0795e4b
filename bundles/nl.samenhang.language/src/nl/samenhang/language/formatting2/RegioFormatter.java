package nl.samenhang.language.formatting2;

import com.google.inject.Inject;
import nl.samenhang.language.services.RegioGrammarAccess;
import nl.samenhang.model.SourceFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * Lays a text out: an element or clause on a line of its own within its braces, one space between words. A body that
 * its writer put on one line stays on one line. Comments stay where they are.
 */
public class RegioFormatter extends AbstractJavaFormatter {

    @Inject
    private RegioGrammarAccess grammar;

    @Override
    public ITextReplacer createHiddenRegionReplacer(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        return new BlankLineReplacer(region, formatting);
    }

    @Override
    public ITextReplacer createWhitespaceReplacer(ITextSegment blank, IHiddenRegionFormatting formatting) {
        return new LineBreaks(blank, formatting);
    }

    @Override
    public ITextReplacer createCommentReplacer(IComment comment) {
        return comment.getGrammarElement() == grammar.getSL_COMMENTRule()
                ? new LineComment(comment)
                : super.createCommentReplacer(comment);
    }

    /**
     * Lays out a whole file.
     *
     * @param file the file
     * @param document the text to lay out
     */
    protected void format(SourceFile file, IFormattableDocument document) {
        IEObjectRegion root = getTextRegionAccess().regionForEObject(file);
        LineStarts starts = new LineStarts(grammar);
        for (ISemanticRegion region : root.getAllSemanticRegions()) {
            if (region.getPreviousSemanticRegion() == null) {
                document.prepend(region, format -> format.noSpace());
            } else {
                separate(region, starts.of(region), document);
            }
            indentBody(region, document);
        }
        document.append(root.getNextHiddenRegion().getPreviousSemanticRegion(), format -> format.newLine());
    }

    private static void separate(ISemanticRegion region, LineStarts.Kind kind, IFormattableDocument document) {
        if (isKeyword(region, ",")) {
            document.prepend(region, format -> format.noSpace());
        } else if (kind == LineStarts.Kind.HEADER_CLAUSE) {
            document.prepend(region, format -> format.newLine());
        } else if (kind == LineStarts.Kind.ELEMENT) {
            document.prepend(region, format -> format.setNewLines(1, 2, 2));
        } else if (isEdgeOfBody(region) || kind == LineStarts.Kind.CLAUSE) {
            separateInBody(region, document);
        } else if (isKeyword(region.getPreviousSemanticRegion(), ",") || beginsClause(region)) {
            goOn(region, document);
        } else {
            document.prepend(region, format -> format.oneSpace());
        }
    }

    private static boolean isEdgeOfBody(ISemanticRegion region) {
        return isKeyword(region, "}") || isKeyword(region.getPreviousSemanticRegion(), "{");
    }

    private static void separateInBody(ISemanticRegion region, IFormattableDocument document) {
        if (isOnOneLine(region)) {
            document.prepend(region, format -> format.oneSpace());
        } else if (isEdgeOfBody(region)) {
            document.prepend(region, format -> format.newLine());
        } else {
            document.prepend(region, format -> format.setNewLines(1, 1, 2));
        }
    }

    // The first word of a clause in the open, such as "voor" in the head of a route.
    private static boolean beginsClause(ISemanticRegion region) {
        return region.getGrammarElement() instanceof Keyword word
                && !word.getValue().equals("{")
                && word.eContainer() instanceof Group group
                && (group.getElements().getFirst() == word
                        || !EcoreUtil.isAncestor(
                                group, region.getPreviousSemanticRegion().getGrammarElement()));
    }

    // Where its writer broke the line, a list or the head of an element goes on further to the right.
    private static void goOn(ISemanticRegion region, IFormattableDocument document) {
        document.prepend(region, format -> {
            format.oneSpace();
            format.setNewLines(0, 0, 1);
        });
        document.surround(region, format -> format.indent());
    }

    // Between the braces of a body on one line, and everywhere outside braces, words are separated by a space.
    private static boolean isOnOneLine(ISemanticRegion region) {
        ISemanticRegion open = openingBrace(region);
        if (open == null) {
            return true;
        }
        ISemanticRegion close = open.getContainingRegion().getRegionFor().keyword("}");
        if (close == null) {
            return false;
        }
        int start = open.getEndOffset();
        String body = region.getTextRegionAccess()
                .regionForOffset(start, close.getOffset() - start)
                .getText();
        return !body.contains("\n");
    }

    private static ISemanticRegion openingBrace(ISemanticRegion region) {
        IEObjectRegion around = region.getContainingRegion();
        while (around != null) {
            ISemanticRegion open = around.getRegionFor().keyword("{");
            boolean within = open != null && open.getEndOffset() <= region.getOffset();
            if (within) {
                return open;
            }
            around = parent(around);
        }
        return null;
    }

    private static IEObjectRegion parent(IEObjectRegion region) {
        return region.getSemanticElement().eContainer() == null
                ? null
                : region.getTextRegionAccess()
                        .regionForEObject(region.getSemanticElement().eContainer());
    }

    private static void indentBody(ISemanticRegion region, IFormattableDocument document) {
        if (isKeyword(region, "{")) {
            ISemanticRegion close = region.getContainingRegion().getRegionFor().keyword("}");
            if (close != null) {
                document.interior(region, close, format -> format.indent());
            }
        }
    }

    private static boolean isKeyword(ISemanticRegion region, String value) {
        return region.getGrammarElement() instanceof Keyword keyword
                && keyword.getValue().equals(value);
    }
}
