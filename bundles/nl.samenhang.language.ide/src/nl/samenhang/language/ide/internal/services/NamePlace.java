package nl.samenhang.language.ide.internal.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;

/**
 * One name in a text, or one segment of a name such as {@code gemeente.jeugd}.
 *
 * @param node the piece of text: the name with its caret if it has one
 * @param element the element that it stands for
 * @param declaration whether the name is given here; else it is used here
 */
record NamePlace(INode node, EObject element, boolean declaration) {

    boolean contains(INode piece) {
        return node.getOffset() <= piece.getOffset() && piece.getEndOffset() <= node.getEndOffset();
    }
}
