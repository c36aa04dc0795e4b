package nl.samenhang.language.ide.internal.services;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The lines of a text as an editor counts them: lines and columns from 0, columns in UTF-16 units. */
final class TextLines {

    private final List<Integer> starts = new ArrayList<>();
    private final int length;

    TextLines(String text) {
        length = text.length();
        starts.add(0);
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            boolean loneReturn = c == '\r' && (at + 1 == length || text.charAt(at + 1) != '\n');
            if (c == '\n' || loneReturn) {
                starts.add(at + 1);
            }
        }
    }

    /** The line of a place, from 0. */
    int line(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int lineStart(int line) {
        return starts.get(line);
    }

    Position position(int offset) {
        int line = line(offset);
        return new Position(line, offset - starts.get(line));
    }

    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    /** The place of a position; one outside the text is taken for the nearest inside. */
    int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= starts.size()) {
            return length;
        }
        int start = starts.get(position.getLine());
        int end = position.getLine() + 1 < starts.size() ? starts.get(position.getLine() + 1) : length;
        return Math.min(start + Math.max(0, position.getCharacter()), end);
    }
}
