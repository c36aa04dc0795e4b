package nl.samenhang.analysis.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.analysis.Region;
import nl.samenhang.model.NamedElement;

/** Finds names that nothing in a region has yet. */
final class FreshNames {

    private FreshNames() {}

    /** The wished name, with a number behind it where any element of the region has it already. */
    static String of(String wish, Region region) {
        Set<String> taken = region.all(NamedElement.class).stream()
                .map(NamedElement::getName)
                .collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wish : wish + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
