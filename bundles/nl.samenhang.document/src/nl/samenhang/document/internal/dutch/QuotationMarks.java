package nl.samenhang.document.internal.dutch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The marks of one text. They are read from the left, and a closing mark belongs to the last one of its kind that is
 * open. Double marks within double marks become single ones, also within those of a book.
 */
final class QuotationMarks {

    private static final char DOUBLE = '"';
    private static final char SINGLE = '\'';
    private static final char APOSTROPHE = '’';
    private static final String OPEN_BEHIND = "([{/-–—“‘";
    private static final String NEVER_BEHIND_AN_OPENING = ",.;:!?)]}”’";

    /** What words begin with that has lost its first letters: ’s avonds, ’t, ’n, ’m, ’k, ’r. */
    private static final String ELIDED = "stnmkr";

    private final String text;
    private final StringBuilder set;
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * A mark that opens a quotation.
     *
     * @param at where it stands
     * @param mark how it was typed
     * @param level within how many double marks it stands
     */
    private record Open(int at, char mark, int level) {}

    QuotationMarks(String text) {
        this.text = text;
        this.set = new StringBuilder(text);
    }

    /** The text with its marks set. */
    String set() {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case DOUBLE -> doubleMark(i);
                case SINGLE -> singleMark(i);
                case '“' -> push(i);
                case '”' -> closes('“');
                default -> {
                    // No mark, or one that tells nothing: ’ is an apostrophe as well.
                }
            }
        }
        open.forEach(this::leave);
        return set.toString();
    }

    private void doubleMark(int at) {
        if (opens(at)) {
            push(at);
        } else if (closes(DOUBLE)) {
            Open opening = open.pop();
            boolean within = opening.level() % 2 == 1;
            set.setCharAt(opening.at(), within ? '‘' : '“');
            set.setCharAt(at, within ? '’' : '”');
        }
    }

    private void singleMark(int at) {
        if (isWithinWord(at) || isElision(at)) {
            set.setCharAt(at, APOSTROPHE);
        } else if (opens(at)) {
            push(at);
        } else if (!open.isEmpty() && open.peek().mark() == SINGLE) {
            set.setCharAt(open.pop().at(), '‘');
            set.setCharAt(at, '’');
        } else if (isLetter(at - 1)) {
            set.setCharAt(at, APOSTROPHE);
        }
    }

    private void push(int at) {
        Open around = open.peek();
        int level = around == null ? 0 : around.level() + (around.mark() == SINGLE ? 0 : 1);
        open.push(new Open(at, text.charAt(at), level));
    }

    // Single marks that are open still were none. One of a book goes when it closes, one of a keyboard when it is set.
    private boolean closes(char opening) {
        while (!open.isEmpty() && open.peek().mark() == SINGLE) {
            leave(open.pop());
        }
        boolean closes = !open.isEmpty() && open.peek().mark() == opening;
        if (closes && opening != DOUBLE) {
            open.pop();
        }
        return closes;
    }

    private void leave(Open alone) {
        if (alone.mark() == SINGLE) {
            set.setCharAt(alone.at(), APOSTROPHE);
        }
    }

    private boolean opens(int at) {
        boolean before = at == 0
                || Character.isSpaceChar(text.charAt(at - 1))
                || OPEN_BEHIND.indexOf(text.charAt(at - 1)) >= 0
                || (!open.isEmpty() && open.peek().at() == at - 1);
        return before
                && at + 1 < text.length()
                && !Character.isSpaceChar(text.charAt(at + 1))
                && NEVER_BEHIND_AN_OPENING.indexOf(text.charAt(at + 1)) < 0;
    }

    private boolean isWithinWord(int at) {
        return isLetter(at - 1) && isLetter(at + 1);
    }

    private boolean isElision(int at) {
        return opens(at)
                && ELIDED.indexOf(Character.toLowerCase(text.charAt(at + 1))) >= 0
                && !isLetter(at + 2)
                && (at + 2 == text.length() || text.charAt(at + 2) != SINGLE);
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
