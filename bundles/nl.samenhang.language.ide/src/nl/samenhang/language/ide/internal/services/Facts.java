package nl.samenhang.language.ide.internal.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** Gathers what is worth knowing of an element, line by line; what is not there is left out. */
final class Facts {

    /**
     * One line.
     *
     * @param label what it says
     * @param value in words
     */
    record Fact(Text label, Text value) {}

    private final List<Fact> lines = new ArrayList<>();

    List<Fact> lines() {
        return lines;
    }

    Facts add(String dutch, String english, Text value) {
        lines.add(new Fact(new Text(dutch, english), value));
        return this;
    }

    Facts add(String dutch, String english, String value) {
        return value == null || value.isBlank() ? this : add(dutch, english, new Text(value, value));
    }

    Facts add(String dutch, String english, LocalDate value) {
        return value == null ? this : add(dutch, english, WrittenDate.of(value));
    }

    Facts add(String dutch, String english, int count) {
        return add(dutch, english, Integer.toString(count));
    }

    Facts add(String dutch, String english, EObject... elements) {
        return add(dutch, english, Arrays.asList(elements));
    }

    /** Elements by their titles. References that lead nowhere are left out. */
    Facts add(String dutch, String english, List<? extends EObject> elements) {
        List<Text> titles = elements.stream()
                .filter(element -> element != null && !element.eIsProxy())
                .<Text>map(ElementLabels::title)
                .toList();
        return titles.isEmpty() ? this : add(dutch, english, Enumeration.of(titles));
    }

    Facts addValues(String dutch, String english, List<? extends Enumerator> values) {
        return values.isEmpty()
                ? this
                : add(
                        dutch,
                        english,
                        Enumeration.of(values.stream().<Text>map(ValueWords::of).toList()));
    }
}
