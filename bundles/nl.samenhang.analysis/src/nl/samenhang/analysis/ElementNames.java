package nl.samenhang.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.Rung;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EObject;

/** How elements of a model are named: by qualified name for the tool, by title for a reader. */
public final class ElementNames {

    /** The name under which the vision is known, as it has none of its own. */
    public static final String VISION = "visie";

    /** Stands for the title of what has none. */
    public static final String UNKNOWN = "?";

    private ElementNames() {}

    /**
     * The qualified name of an element, such as {@code Merenkamp.zorgroute.duiden}. An element without a name of its
     * own goes by that of the nearest element around it.
     *
     * @param element an element, not null
     * @return the name; empty only for an element outside any file
     */
    public static String qualifiedName(EObject element) {
        return String.join(".", segmentsAround(element));
    }

    /**
     * The segments of the qualified name of an element that has a name of its own.
     *
     * @param element an element, not null
     * @return the segments from the outside in; empty where the element has no name
     */
    public static List<String> segments(EObject element) {
        return ownName(element).isEmpty() ? List.of() : List.copyOf(segmentsAround(element));
    }

    private static Deque<String> segmentsAround(EObject element) {
        Deque<String> segments = new ArrayDeque<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            ownName(at).ifPresent(segments::addFirst);
        }
        return segments;
    }

    /**
     * The title that a reader sees: the title, else the name; a title without anything to see counts for none.
     *
     * @param element an element, not null
     * @return the title, never null; a question mark for a reference that leads nowhere
     */
    public static String title(EObject element) {
        return switch (element) {
            case NamedElement named when PrintableText.isSeen(named.getTitle()) -> named.getTitle();
            case Rung rung when PrintableText.isSeen(rung.getTitle()) -> rung.getTitle();
            default -> ownName(element).orElse(UNKNOWN);
        };
    }

    /**
     * The name of an element as a message tells to write it.
     *
     * @param element an element, not null
     * @return the name, with a caret where it is a word of the language; an ellipsis where the element has none yet
     */
    public static String written(NamedElement element) {
        return ownName(element).map(ReservedWords::escaped).orElse("…");
    }

    /**
     * The name of an element itself, the last segment of its qualified name.
     *
     * @param element an element, not null
     * @return the name; empty where it has none
     */
    public static Optional<String> ownName(EObject element) {
        return switch (element) {
            case NamedElement named -> Optional.ofNullable(named.getName());
            case Vision vision -> Optional.of(VISION);
            default -> Optional.empty();
        };
    }
}
