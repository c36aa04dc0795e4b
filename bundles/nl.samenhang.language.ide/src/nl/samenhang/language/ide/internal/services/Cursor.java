package nl.samenhang.language.ide.internal.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
        return leaf(root, offset).flatMap(leaf -> pointed(leaf, offset));
    }

    // Behind the last letter of a word the cursor still points at that word.
    private static Optional<ILeafNode> leaf(ICompositeNode root, int offset) {
        return Stream.of(offset, offset - 1)
                .filter(at -> at >= 0)
                .map(at -> NodeModelUtils.findLeafNodeAtOffset(root, at))
                .filter(leaf -> leaf != null && !leaf.isHidden() && leaf.getGrammarElement() != null)
                .findFirst();
    }

    private static Optional<Pointed> pointed(ILeafNode leaf, int offset) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null) {
                return value(leaf, node, assignment, offset);
            }
            if (node.getGrammarElement() instanceof Keyword) {
                EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
                boolean ofElement = owner != null && GrammarUtil.containingParserRule(node.getGrammarElement()).getType().getClassifier() instanceof EClass;
                if (ofElement) {
                    return Optional.of(new Pointed.Word(leaf.getGrammarElement(), owner, Span.of(leaf)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Pointed> value(ILeafNode leaf, INode node, Assignment assignment, int offset) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        if (owner == null) {
            return Optional.empty();
        }
        return switch (assignment.getTerminal()) {
            case CrossReference reference -> referred(node, assignment, owner, offset);
            case Keyword word -> Optional.of(new Pointed.Word(word, owner, Span.of(node)));
            case RuleCall call when call.getRule() instanceof EnumRule ->
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

    // In "gemeente.jeugd" the first segment points at the element around the one that the whole name means.
    private static Optional<Pointed> referred(INode node, Assignment assignment, EObject owner, int offset) {
        EObject target = target(node, assignment, owner);
        List<Span> segments = Span.segments(node);
        for (int i = segments.size() - 1; i >= 0 && target != null; i--) {
            if (segments.get(i).touches(offset)) {
                return Optional.of(new Pointed.Element(target, segments.get(i)));
            }
            target = target.eContainer();
        }
        return Optional.empty();
    }

    private static EObject target(INode node, Assignment assignment, EObject owner) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(assignment.getFeature());
        Object value = owner.eGet(feature);
        if (feature.isMany()) {
            int index = NodeModelUtils.findNodesForFeature(owner, feature).indexOf(node);
            List<?> values = (List<?>) value;
            value = index >= 0 && index < values.size() ? values.get(index) : null;
        }
        return value instanceof EObject target && !target.eIsProxy() ? target : null;
    }
}
