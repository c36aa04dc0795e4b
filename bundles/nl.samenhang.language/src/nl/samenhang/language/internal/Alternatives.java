package nl.samenhang.language.internal;

import java.util.List;
import nl.samenhang.analysis.Text;

/** Lists things of which one may be chosen, in a sentence: "a, b of c". */
public final class Alternatives {

    private Alternatives() {}

    /**
     * Words of the text itself, in quotation marks and the same in both languages.
     *
     * @param words the words, not null
     * @return the list; empty texts for no words
     */
    public static Text quoted(List<String> words) {
        return of(words.stream()
                .map(Shown::quoted)
                .map(word -> new Text(word, word))
                .toList());
    }

    /**
     * Things with a name in both languages.
     *
     * @param things the things, not null
     * @return the list; empty texts for no things
     */
    public static Text of(List<Text> things) {
        return new Text(
                joined(things.stream().map(Text::dutch).toList(), " of "),
                joined(things.stream().map(Text::english).toList(), " or "));
    }

    private static String joined(List<String> labels, String or) {
        if (labels.size() < 2) {
            return String.join("", labels);
        }
        int last = labels.size() - 1;
        return String.join(", ", labels.subList(0, last)) + or + labels.get(last);
    }
}
