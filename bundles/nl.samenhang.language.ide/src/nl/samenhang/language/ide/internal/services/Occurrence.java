package nl.samenhang.language.ide.internal.services;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A place where the name of an element stands in a text: a whole name, or one segment of {@code gemeente.jeugd}.
 *
 * @param node the name in the text, with its caret if it has one
 * @param element the element that it stands for
 * @param reference by what it is referred to; empty where the element gets its name here
 */
public record Occurrence(INode node, EObject element, Optional<EReference> reference) {

    boolean isDeclaration() {
        return reference.isEmpty();
    }

    boolean contains(INode piece) {
        return node.getOffset() <= piece.getOffset() && piece.getEndOffset() <= node.getEndOffset();
    }

    Span span() {
        return Span.of(node);
    }
}
