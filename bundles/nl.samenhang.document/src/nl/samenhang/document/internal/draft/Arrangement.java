package nl.samenhang.document.internal.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.document.Block;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.Section;
import nl.samenhang.document.Section.Numbering;

/**
 * Puts the parts of a document in the order of a choice, numbers them in that order and lets every reference tell the
 * number that its target then has.
 */
final class Arrangement {

    private final PartChoice choice;
    private final List<Heading> leftOut;

    /**
     * An arrangement.
     *
     * @param choice which parts there are, and their order
     * @param leftOut the headings of the parts that were not written
     */
    Arrangement(PartChoice choice, List<Heading> leftOut) {
        this.choice = choice;
        this.leftOut = List.copyOf(leftOut);
    }

    /** The parts in order, with their numbers. */
    List<Block> of(List<Block> parts) {
        if (choice.equals(PartChoice.ALL)) {
            return parts;
        }
        List<Block> numbered = numbered(ordered(parts));
        Map<String, Section> sections = numbered.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .collect(Collectors.toMap(Section::id, Function.identity()));
        References references =
                new References(sections, leftOut.stream().collect(Collectors.toMap(Heading::id, Function.identity())));
        return numbered.stream().map(references::in).toList();
    }

    private List<Block> ordered(List<Block> parts) {
        Map<String, Block> byId = parts.stream().collect(Collectors.toMap(Block::id, Function.identity()));
        List<Block> before = choice.before().stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
        List<Block> behind = choice.behind().stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
        List<Block> others = parts.stream()
                .filter(part -> !before.contains(part) && !behind.contains(part))
                .toList();
        return Stream.of(before, others, behind).flatMap(List::stream).toList();
    }

    private static List<Block> numbered(List<Block> parts) {
        Map<Numbering, Integer> counts = new EnumMap<>(Numbering.class);
        List<Block> numbered = new ArrayList<>();
        for (Block part : parts) {
            boolean counted = part instanceof Section section && section.numbering() != Numbering.NONE;
            numbered.add(counted ? numbered((Section) part, counts) : part);
        }
        return numbered;
    }

    private static Section numbered(Section section, Map<Numbering, Integer> counts) {
        int number = counts.merge(section.numbering(), 1, Integer::sum);
        return new Section(
                section.id(),
                section.elements(),
                section.numbering(),
                number,
                section.title(),
                section.layout(),
                section.children());
    }
}
