package nl.samenhang.analysis.rules;

import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Region;
import nl.samenhang.model.NamedElement;

/** Names for new elements, which nothing in the region bears yet. */
final class FreshNames {

    private FreshNames() {}

    /** The wish itself where it is free, else the wish with the lowest number from 2 behind it that is. */
    static String of(String wish, Region region) {
        Set<String> taken = region.all(NamedElement.class).stream()
                .map(NamedElement::getName)
                .collect(Collectors.toSet());
        String name = wish;
        for (int number = 2; taken.contains(name); number++) {
            name = wish + number;
        }
        return name;
    }
}
