package nl.samenhang.language.internal.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Which blocks are open at the word that is being read, and with which words their elements began. */
final class Progress {

    private final Deque<Block> blocks = new ArrayDeque<>();
    private final StringBuilder heading = new StringBuilder();
    private int start;
    private boolean inHeading;

    /**
     * Takes note of a word that was read.
     *
     * @param index the word's number
     * @param word the word
     * @param position where it stands in the grammar
     */
    void read(int index, String word, Position position) {
        if (position.beginsClause()) {
            heading.setLength(0);
            start = index;
            inHeading = true;
        }
        if (position.isKeyword("{")) {
            open(index);
        } else if (position.isKeyword("}")) {
            blocks.poll();
        }
        inHeading &= position.keyword().isPresent() || position.isChoice();
        if (inHeading) {
            heading.append(heading.isEmpty() ? "" : " ").append(word);
        }
    }

    void open(int index) {
        inHeading = false;
        blocks.push(new Block(heading.toString(), start, index));
    }

    /** Takes note of blocks that were closed by a correction; more than are open close them all. */
    void close(int count) {
        for (int i = 0; i < count && !blocks.isEmpty(); i++) {
            blocks.poll();
        }
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
