package nl.samenhang.analysis.rules;

import java.util.HashSet;
import java.util.Set;
import nl.samenhang.analysis.Region;
import nl.samenhang.model.NamedElement;

/** Names for new elements that nothing in the region bears yet. */
final class FreshNames {

    private FreshNames() {}

    /** The wished name, with the first number behind it that makes it free where it is taken. */
    static String of(String wish, Region region) {
        Set<String> taken = new HashSet<>();
        region.all(NamedElement.class).forEach(element -> taken.add(element.getName()));
        String name = wish;
        for (int number = 2; taken.contains(name); number++) {
            name = wish + number;
        }
        return name;
    }
}
