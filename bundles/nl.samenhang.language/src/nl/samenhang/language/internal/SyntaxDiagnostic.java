package nl.samenhang.language.internal;

import nl.samenhang.language.internal.syntax.Mistake;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

/** A mistake against the grammar, at the words that are wrong and in both languages. */
final class SyntaxDiagnostic extends XtextSyntaxDiagnostic {

    private final INode root;
    private final Mistake mistake;

    /**
     * A mistake in a file.
     *
     * @param root the root of the parsed file, not null
     * @param mistake the mistake, not null
     */
    SyntaxDiagnostic(INode root, Mistake mistake) {
        super(root);
        this.root = root;
        this.mistake = mistake;
    }

    @Override
    public String getMessage() {
        return mistake.text().dutch();
    }

    @Override
    public String getCode() {
        return BilingualMessage.CODE;
    }

    @Override
    public String[] getData() {
        return BilingualMessage.data(mistake.text(), mistake.replacements());
    }

    @Override
    public int getOffset() {
        return mistake.offset();
    }

    @Override
    public int getLength() {
        return mistake.length();
    }

    @Override
    public int getLine() {
        return NodeModelUtils.getLineAndColumn(root, getOffset()).getLine();
    }

    @Override
    public int getColumn() {
        return NodeModelUtils.getLineAndColumn(root, getOffset()).getColumn();
    }

    @Override
    public int getLineEnd() {
        return NodeModelUtils.getLineAndColumn(root, getOffset() + getLength()).getLine();
    }

    @Override
    public int getColumnEnd() {
        return NodeModelUtils.getLineAndColumn(root, getOffset() + getLength()).getColumn();
    }
}
