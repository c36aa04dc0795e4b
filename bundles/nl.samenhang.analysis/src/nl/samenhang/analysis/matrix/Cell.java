package nl.samenhang.analysis.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenhang.analysis.PrintableText;

/**
 * A cell of a matrix.
 *
 * @param mark what it stands for
 * @param lines its text; empty for a cell without text
 * @param elements the qualified names of the model elements that the text comes from, else of those that it could come from
 */
public record Cell(Mark mark, List<String> lines, List<String> elements) {

    public Cell {
        Objects.requireNonNull(mark);
        lines = lines.stream().map(PrintableText::of).toList();
        elements = List.copyOf(elements);
    }

    /**
     * All that a reader sees in this cell.
     *
     * @return the sign of the mark, where it has one, and the lines
     */
    public List<String> shown() {
        List<String> shown = new ArrayList<>(lines);
        if (!mark.sign().isEmpty()) {
            shown.addFirst(mark.sign());
        }
        return List.copyOf(shown);
    }
}
