package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.Objects;
import nl.samenhang.analysis.PrintableText;

/**
 * A sentence below a matrix, in Dutch.
 *
 * @param mark what it tells of: a gap, something open or a conflict, else {@link Mark#FILLED}
 * @param text the sentence
 * @param elements the qualified names of the model elements it is about; may be empty
 */
public record Sentence(Mark mark, String text, List<String> elements) {

    public Sentence {
        Objects.requireNonNull(mark);
        text = PrintableText.of(text);
        elements = List.copyOf(elements);
    }

    /**
     * A sentence that only tells.
     *
     * @param text the sentence, not null
     * @param elements the qualified names of the model elements it is about, not null
     */
    public Sentence(String text, List<String> elements) {
        this(Mark.FILLED, text, elements);
    }
}
