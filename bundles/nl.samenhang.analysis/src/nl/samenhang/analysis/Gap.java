package nl.samenhang.analysis;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What a rule tells of one gap; the rule's identity and weight are added by {@link GapAnalysis}.
 *
 * @param element the element at which the gap is told
 * @param message what is missing, what follows from it and what to do
 * @param involved the other elements that take part; may be empty
 */
public record Gap(EObject element, Text message, List<? extends EObject> involved) {

    /**
     * A gap that concerns one element.
     *
     * @param element the element, not null
     * @param message the message, not null
     */
    public Gap(EObject element, Text message) {
        this(element, message, List.of());
    }
}
