package nl.samenhang.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parts of a document are written, and in which order. Parts are known by the ids of {@link DocumentPart}; an id of
 * a part that the document has not is passed over, so that one choice serves several documents.
 *
 * @param before the parts in front, in order
 * @param behind the parts at the end, in order; all others stand between, in the order that the document gives them
 * @param leftOut the parts that are not written; none of them stands in front or at the end
 */
public record PartChoice(List<String> before, List<String> behind, Set<String> leftOut) {

    /** All parts in the order that the document gives them. */
    public static final PartChoice ALL = new PartChoice(List.of(), List.of(), Set.of());

    /** Stands for all parts that are not named. */
    private static final String OTHERS = "*";

    /** Stands before a part that is left out. */
    private static final String NOT = "-";

    /**
     * Makes a choice.
     *
     * @throws IllegalArgumentException if a part is named twice
     */
    public PartChoice {
        before = List.copyOf(before);
        behind = List.copyOf(behind);
        leftOut = Set.copyOf(leftOut);
        List<String> named = Stream.of(before.stream(), behind.stream(), leftOut.stream())
                .flatMap(each -> each)
                .toList();
        if (new HashSet<>(named).size() < named.size()) {
            throw new IllegalArgumentException("A part is named twice among " + named);
        }
    }

    /**
     * Reads a choice that {@link #toString} wrote.
     *
     * @param text the text, not null
     * @return the choice; empty where the text is no choice
     */
    public static Optional<PartChoice> parse(String text) {
        List<String> before = new ArrayList<>();
        List<String> behind = new ArrayList<>();
        Set<String> leftOut = new HashSet<>();
        List<String> placed = before;
        for (String word : text.strip().split("\\s+")) {
            if (word.equals(OTHERS)) {
                placed = behind;
            } else if (word.startsWith(NOT)) {
                leftOut.add(word.substring(NOT.length()));
            } else {
                placed.add(word);
            }
        }
        try {
            return placed == before ? Optional.empty() : Optional.of(new PartChoice(before, behind, leftOut));
        } catch (IllegalArgumentException named) {
            return Optional.empty();
        }
    }

    /**
     * The choice as one line of text, the same for the same choice.
     *
     * @return such as {@code inhoud * bijlage-partners -communicatie}: parts in order, an asterisk for all that are not
     *     named, and those left out behind a hyphen
     */
    @Override
    public String toString() {
        return Stream.of(
                        before.stream(),
                        Stream.of(OTHERS),
                        behind.stream(),
                        leftOut.stream().sorted().map(NOT::concat))
                .flatMap(each -> each)
                .reduce((text, word) -> text + " " + word)
                .orElseThrow();
    }
}
