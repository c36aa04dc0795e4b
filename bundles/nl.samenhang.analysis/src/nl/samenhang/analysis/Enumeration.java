package nl.samenhang.analysis;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** Lists things in a sentence: "a, b en c". */
public final class Enumeration {

    private Enumeration() {}

    /**
     * Lists things in a Dutch and an English sentence.
     *
     * @param things the things, not null
     * @param label how each is called in both languages
     * @param <T> what is listed
     * @return the list; empty texts for no things
     */
    public static <T> Text of(List<? extends T> things, Function<? super T, String> label) {
        List<String> labels = things.stream().<String>map(label).toList();
        return new Text(joined(labels, " en "), joined(labels, " and "));
    }

    /**
     * Lists phrases that are worded in both languages.
     *
     * @param phrases the phrases, not null
     * @return the list; empty texts for no phrases
     */
    public static Text of(List<Text> phrases) {
        return new Text(
                joined(phrases.stream().map(Text::dutch).toList(), " en "),
                joined(phrases.stream().map(Text::english).toList(), " and "));
    }

    /**
     * Lists elements by their titles, each in quotation marks.
     *
     * @param elements the elements, not null
     * @return the list; empty texts for no elements
     */
    public static Text titles(List<? extends EObject> elements) {
        return of(elements, element -> "\"" + ElementNames.title(element) + "\"");
    }

    /**
     * Lists labels in a Dutch sentence, as in "a, b en c".
     *
     * @param labels the labels, not null
     * @return the list; an empty string for no labels
     */
    public static String dutch(List<String> labels) {
        return joined(labels, " en ");
    }

    private static String joined(List<String> labels, String and) {
        if (labels.size() < 2) {
            return String.join("", labels);
        }
        int last = labels.size() - 1;
        return String.join(", ", labels.subList(0, last)) + and + labels.get(last);
    }
}
