package nl.samenhang.language.ide.internal;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * A text as an editor has it. A position behind the end of a line or of the text means that end, as the protocol
 * prescribes; Xtext refuses it, and an edit that is refused would leave editor and server with different texts.
 */
public final class OpenText extends Document {

    OpenText(Integer version, String contents) {
        super(version, contents, false);
    }

    @Override
    public int getOffSet(Position position) {
        return offset(getContents(), position);
    }

    /**
     * Where a position is in a text.
     *
     * @param text the text, not null
     * @param position the position, not null
     * @return the offset, at most that of the end of its line and of the text
     */
    public static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            int lineBreak = text.indexOf('\n', start);
            if (lineBreak < 0) {
                return text.length();
            }
            start = lineBreak + 1;
        }
        return Math.clamp((long) start + position.getCharacter(), start, endOfLine(text, start));
    }

    private static int endOfLine(String text, int start) {
        int lineBreak = text.indexOf('\n', start);
        int end = lineBreak < 0 ? text.length() : lineBreak;
        return end > start && lineBreak >= 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    @Override
    public ITextRegion getTextRegion(Range range) {
        int start = getOffSet(range.getStart());
        return new TextRegion(start, Math.max(0, getOffSet(range.getEnd()) - start));
    }

    @Override
    public Document applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
        OpenText text = this;
        for (TextDocumentContentChangeEvent change : changes) {
            text = new OpenText(getVersion(), text.after(change));
        }
        return text;
    }

    private String after(TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        ITextRegion replaced = getTextRegion(change.getRange());
        String text = getContents();
        return text.substring(0, replaced.getOffset()) + change.getText() + text.substring(replaced.getEndOffset());
    }
}
