package nl.samenhang.language.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * An element whose text is to be changed.
 *
 * @param owner the element
 * @param text how it stands in its text
 * @param file the whole text of its file
 */
record Target(EObject owner, ElementText text, FileText file) {

    static final String INDENT = "    ";

    Target(EObject owner, ElementText text) {
        this(owner, text, new FileText(NodeModelUtils.findActualNodeFor(owner).getRootNode()));
    }

    int start() {
        return text.tokens().getFirst().offset();
    }

    FileEdit insert(int offset, String piece) {
        return edit(offset, offset, piece);
    }

    FileEdit edit(int start, int end, String piece) {
        return new FileEdit(owner.eResource().getURI(), start, end - start, piece);
    }

    /** A piece whose later lines stand as far to the right as the line around a place, in the line breaks of the file. */
    String placed(String piece, int offset) {
        return lines(PieceWriter.shifted(piece, file.indentation(offset)));
    }

    /** A piece on lines of its own. */
    String onNewLine(String piece, String indent) {
        return lines(PieceWriter.shifted("\n" + piece, indent));
    }

    /** A piece in the line breaks of the file. */
    String lines(String piece) {
        return piece.replace("\n", file.lineDelimiter());
    }
}
