package nl.samenhang.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * How one element stands in its text: its own words and values in order, without those of the elements it contains.
 */
final class ElementText {

    /**
     * A word or value of the element.
     *
     * @param node where it stands
     * @param grammar the keyword or assignment by which it was read
     */
    record Token(INode node, AbstractElement grammar) {

        int offset() {
            return node.getOffset();
        }

        int end() {
            return node.getOffset() + node.getLength();
        }

        boolean isKeyword(String value) {
            return grammar instanceof Keyword keyword && keyword.getValue().equals(value);
        }

        /** Whether this was read by a piece of the grammar, or by a part of that. */
        boolean isIn(EObject piece) {
            return within(grammar, piece);
        }
    }

    private final EObject element;
    private final ParserRule rule;
    private final List<Token> tokens = new ArrayList<>();

    ElementText(EObject element, ParserRule rule) {
        this.element = element;
        this.rule = rule;
        collect(NodeModelUtils.findActualNodeFor(element));
    }

    private void collect(ICompositeNode node) {
        for (INode child : node.getChildren()) {
            AbstractElement grammar = ownGrammar(child);
            if (grammar != null) {
                tokens.add(new Token(child, grammar));
            } else if (child instanceof ICompositeNode composite) {
                collect(composite);
            }
        }
    }

    // The keyword or assignment of this element's rule by which a node was read; null for anything else.
    private AbstractElement ownGrammar(INode node) {
        EObject grammar = node.getGrammarElement();
        boolean hidden = node instanceof ILeafNode leaf && leaf.isHidden();
        if (hidden || !(grammar instanceof AbstractElement own) || GrammarUtil.containingRule(own) != rule) {
            return null;
        }
        Assignment assignment = GrammarUtil.containingAssignment(own);
        return assignment != null ? assignment : own instanceof Keyword ? own : null;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token last() {
        return tokens.getLast();
    }

    /** The token of one of the values of a feature. */
    Token valueToken(EStructuralFeature feature, Object value) {
        List<Token> values = valueTokens(feature);
        Object all = element.eGet(feature);
        int index = feature.isMany() ? ((List<?>) all).indexOf(value) : 0;
        if (index < 0 || index >= values.size()) {
            throw new IllegalArgumentException("The text does not say " + feature.getName() + " " + value);
        }
        return values.get(index);
    }

    /** The tokens of all values of a feature, in order. */
    List<Token> valueTokens(EStructuralFeature feature) {
        return tokens.stream()
                .filter(token -> token.grammar() instanceof Assignment assignment
                        && assignment.getFeature().equals(feature.getName()))
                .toList();
    }

    /** The opening brace of the element's own body, where the text has one. */
    Optional<Token> openingBrace() {
        return tokens.stream().filter(token -> token.isKeyword("{")).findFirst();
    }

    /** The closing brace of the element's own body, where the text has one. */
    Optional<Token> closingBrace() {
        return tokens.stream().filter(token -> token.isKeyword("}")).findFirst();
    }

    /** The last token that stands before or in a part of the element's rule; empty where that part comes first. */
    Optional<Token> lastUpTo(AbstractElement part) {
        List<AbstractElement> parts = ((Group) rule.getAlternatives()).getElements();
        int position = position(part, parts);
        return tokens.stream()
                .filter(token -> position(token.grammar(), parts) <= position)
                .reduce((first, second) -> second);
    }

    private static int position(AbstractElement piece, List<AbstractElement> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (within(piece, parts.get(i))) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not a piece of this rule: " + piece);
    }

    private static boolean within(EObject piece, EObject around) {
        for (EObject at = piece; at != null; at = at.eContainer()) {
            if (at == around) {
                return true;
            }
        }
        return false;
    }
}
