package nl.samenhang.analysis;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What a rule tells of one gap; the rule's identity and weight are added by {@code GapAnalysis}.
 *
 * @param element the element at which the gap is told
 * @param message what is missing, what follows from it and what to do
 * @param involved the other elements that take part; may be empty
 * @param severity the weight of this gap where it differs from that of its rule; empty where it does not
 */
public record Gap(EObject element, Text message, List<? extends EObject> involved, Optional<Severity> severity) {

    /**
     * A gap that weighs as its rule says.
     *
     * @param element the element, not null
     * @param message the message, not null
     * @param involved the other elements that take part; may be empty
     */
    public Gap(EObject element, Text message, List<? extends EObject> involved) {
        this(element, message, involved, Optional.empty());
    }

    /**
     * A gap that concerns one element and weighs as its rule says.
     *
     * @param element the element, not null
     * @param message the message, not null
     */
    public Gap(EObject element, Text message) {
        this(element, message, List.of());
    }

    /**
     * The same gap with a weight of its own. What a region sets for the rule still goes before it.
     *
     * @param weight the weight, not null
     * @return the gap
     */
    public Gap weighing(Severity weight) {
        return new Gap(element, message, involved, Optional.of(weight));
    }
}
