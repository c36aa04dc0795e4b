package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.Finding;
import nl.samenhang.model.Acceptance;
import org.eclipse.emf.ecore.EObject;

/** Findings by what an acceptance can say of them, so that each acceptance is held against those it covers alone. */
final class FindingIndex {

    /** A rule at an element; the element is null for what the rule says of the region as a whole. */
    private record Place(String rule, EObject element) {}

    private final Map<Place, List<Finding>> findings = new HashMap<>();

    private FindingIndex() {}

    /** The index of some findings. */
    static FindingIndex of(List<Finding> found) {
        FindingIndex index = new FindingIndex();
        found.forEach(index::add);
        return index;
    }

    private void add(Finding finding) {
        for (Place place : places(finding)) {
            findings.computeIfAbsent(place, key -> new ArrayList<>(1)).add(finding);
        }
    }

    // What a rule says of the region as a whole may still be about one element, such as a question of a card.
    private static Set<Place> places(Finding finding) {
        Set<Place> places = new LinkedHashSet<>();
        places.add(new Place(finding.rule(), finding.element()));
        if (finding.isOfWholeRegion()) {
            places.add(new Place(finding.rule(), null));
            finding.involved().forEach(element -> places.add(new Place(finding.rule(), element)));
        }
        return places;
    }

    /** The findings that an acceptance speaks of, whether or not it still counts. */
    List<Finding> coveredBy(Acceptance acceptance) {
        return findings.getOrDefault(new Place(acceptance.getRule(), acceptance.getElement()), List.of());
    }
}
