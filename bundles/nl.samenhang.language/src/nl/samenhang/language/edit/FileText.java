package nl.samenhang.language.edit;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text of a file by lines: where they begin and end, how far they are indented, what separates them. */
final class FileText {

    private final ICompositeNode root;
    private final String text;

    FileText(ICompositeNode root) {
        this.root = root;
        this.text = root.getText();
    }

    /** What separates the lines of this file. */
    String lineDelimiter() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    int length() {
        return text.length();
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The end of the line around a place, before its line break. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        if (end < 0) {
            return text.length();
        }
        return end > 0 && text.charAt(end - 1) == '\r' && end > offset ? end - 1 : end;
    }

    /** The start of the next line, or the end of the text. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** The white space with which the line around a place begins. */
    String indentation(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < offset && isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean beginsLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /**
     * Where a new line can follow a place: behind the comment that stands there on the same line, so that it stays with
     * what it is about.
     */
    int behindRemark(int offset) {
        int end = lineEnd(offset);
        return isRemark(offset, end) ? end : offset;
    }

    private boolean isRemark(int start, int end) {
        for (int at = start; at < end; ) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
            if (leaf == null || !leaf.isHidden()) {
                return false;
            }
            at = leaf.getTotalEndOffset();
        }
        return true;
    }

    /** The place before the spaces and tabs that stand directly before a place. */
    int beforeBlanks(int offset) {
        int at = offset;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The place behind the spaces and tabs that stand directly behind a place. */
    int behindBlanks(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
