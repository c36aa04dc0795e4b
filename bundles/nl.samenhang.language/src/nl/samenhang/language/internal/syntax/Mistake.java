package nl.samenhang.language.internal.syntax;

import java.util.List;
import nl.samenhang.analysis.Text;

/**
 * A piece of a text that does not follow the grammar.
 *
 * @param text what is wrong and what to do
 * @param offset where it begins
 * @param length how many characters it spans
 * @param replacements what may be put in its place, most fitting first
 */
public record Mistake(Text text, int offset, int length, List<String> replacements) {

    public Mistake {
        replacements = List.copyOf(replacements);
    }
}
