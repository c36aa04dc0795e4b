package nl.samenhang.document.pdf.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a word may be broken between its letters when it is wider than a line. The layout engine asks anew for each
 * line, and Java looks at once through all that is left of a word; a window on it keeps that in proportion for endless
 * words.
 */
public final class Letters implements FSTextBreaker {

    private static final int WINDOW = 256;

    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private String text = "";
    private int start;
    private int end;
    private int at;

    @Override
    public void setText(String word) {
        text = word;
        open(0);
    }

    private void open(int from) {
        start = from;
        at = from;
        end = Math.min(text.length(), from + WINDOW);
        letters.setText(text.substring(start, end));
    }

    @Override
    public int next() {
        int next = letters.next();
        boolean isAtTheEdge = next == BreakIterator.DONE || start + next == end;
        if (isAtTheEdge && end < text.length() && at > start) {
            // The last letter of the window may go on behind it.
            open(at);
            next = letters.next();
        }
        if (next == BreakIterator.DONE) {
            return BreakIterator.DONE;
        }
        at = start + next;
        return at;
    }
}
