package nl.samenhang.language.ide.internal.services;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds out what stands at a place of a text. */
final class Cursor {

    private Cursor() {}

    static Optional<Pointed> pointed(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        ICompositeNode root = resource.getParseResult().getRootNode();
        return leaf(root, offset).flatMap(Cursor::pointed);
    }

    // Behind the last letter of a word the cursor still points at that word.
    private static Optional<ILeafNode> leaf(ICompositeNode root, int offset) {
        return Stream.of(offset, offset - 1)
                .filter(at -> at >= 0)
                .map(at -> NodeModelUtils.findLeafNodeAtOffset(root, at))
                .filter(leaf -> leaf != null && !leaf.isHidden() && leaf.getGrammarElement() != null)
                .filter(leaf -> isWord(leaf.getText()))
                .findFirst();
    }

    private static boolean isWord(String piece) {
        return piece.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static Optional<Pointed> pointed(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null) {
                return value(leaf, node, assignment);
            }
            if (node.getGrammarElement() instanceof Keyword) {
                EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
                boolean ofElement = owner != null
                        && GrammarUtil.containingParserRule(node.getGrammarElement())
                                        .getType()
                                        .getClassifier()
                                instanceof EClass;
                if (ofElement) {
                    return Optional.of(new Pointed.Word(leaf.getGrammarElement(), owner, Span.of(leaf)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Pointed> value(ILeafNode leaf, INode node, Assignment assignment) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        if (owner == null) {
            return Optional.empty();
        }
        return switch (assignment.getTerminal()) {
            case CrossReference reference ->
                Occurrences.at(leaf).map(found -> new Pointed.Element(found.element(), found.span()));
            case Keyword word -> Optional.of(new Pointed.Word(word, owner, Span.of(node)));
            case RuleCall call
            when call.getRule() instanceof EnumRule ->
                Optional.of(new Pointed.Word(leaf.getGrammarElement(), owner, Span.of(node)));
            default -> named(node, assignment, owner);
        };
    }

    private static Optional<Pointed> named(INode node, Assignment assignment, EObject owner) {
        return switch (assignment.getFeature()) {
            case "name" -> Optional.of(new Pointed.Element(owner, Span.of(node)));
            case "rule" -> Optional.of(new Pointed.Rule(NodeModelUtils.getTokenText(node), Span.of(node)));
            default -> Optional.empty();
        };
    }
}
