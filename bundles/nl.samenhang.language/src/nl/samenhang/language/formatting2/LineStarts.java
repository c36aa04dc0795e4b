package nl.samenhang.language.formatting2;

import java.util.List;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * Reads from the grammar which words begin a line: the first word of anything that may be repeated in a file or
 * between braces. A clause added to the grammar is so laid out without a word here.
 */
final class LineStarts {

    /** What a word begins. */
    enum Kind {
        /** Nothing that needs a line. */
        NONE,
        /** A clause in the header of a region. */
        HEADER_CLAUSE,
        /** An element of a file. */
        ELEMENT,
        /** A clause or element between braces. */
        CLAUSE
    }

    private final RegioGrammarAccess grammar;

    LineStarts(RegioGrammarAccess grammar) {
        this.grammar = grammar;
    }

    /**
     * What a word begins.
     *
     * @param region the word
     * @return the kind
     */
    Kind of(ISemanticRegion region) {
        IEObjectRegion object = region.getContainingRegion();
        EObject at = region.getGrammarElement();
        while (at != null) {
            if (at instanceof AbstractElement element && GrammarUtil.isMultipleCardinality(element)) {
                Kind kind = kind(element);
                if (kind != Kind.NONE) {
                    return kind;
                }
            }
            EObject parent = at.eContainer();
            if (parent instanceof Group group && !isFirstWritten(region, at, group)) {
                return Kind.NONE;
            }
            if (parent instanceof AbstractRule) {
                at = object == null ? null : object.getGrammarElement();
                object = parentOf(object);
            } else {
                at = parent;
            }
        }
        return Kind.NONE;
    }

    // What stands before a piece in its group may all be left out, as "als" before "naar".
    private static boolean isFirstWritten(ISemanticRegion region, EObject piece, Group group) {
        List<AbstractElement> before =
                group.getElements().subList(0, group.getElements().indexOf(piece));
        ISemanticRegion previous = region.getPreviousSemanticRegion();
        boolean sameElement = previous != null && previous.getSemanticElement() == region.getSemanticElement();
        return before.stream().allMatch(GrammarUtil::isOptionalCardinality)
                && !(sameElement
                        && before.stream().anyMatch(part -> EcoreUtil.isAncestor(part, previous.getGrammarElement())));
    }

    private Kind kind(AbstractElement repeated) {
        AbstractRule rule = GrammarUtil.containingRule(repeated);
        if (isBetweenBraces(repeated)) {
            return Kind.CLAUSE;
        }
        boolean elements = repeated == grammar.getRegionFileAccess().getElementsAssignment_4()
                || repeated == grammar.getCatalogAccess().getElementsAssignment_4();
        if (elements) {
            return Kind.ELEMENT;
        }
        boolean header = rule == grammar.getRegionFileRule()
                && repeated == grammar.getRegionFileAccess().getAlternatives_3();
        return header ? Kind.HEADER_CLAUSE : Kind.NONE;
    }

    private static boolean isBetweenBraces(AbstractElement element) {
        return element.eContainer() instanceof Group group
                && group.getElements().stream()
                        .anyMatch(sibling -> sibling instanceof Keyword keyword
                                && keyword.getValue().equals("{"));
    }

    private static IEObjectRegion parentOf(IEObjectRegion region) {
        EObject container = region == null ? null : region.getSemanticElement().eContainer();
        return container == null ? null : region.getTextRegionAccess().regionForEObject(container);
    }
}
