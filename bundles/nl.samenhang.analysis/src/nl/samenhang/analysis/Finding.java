package nl.samenhang.analysis;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A gap that a rule found in a region.
 *
 * @param rule the id of the rule, such as R01
 * @param severity how heavy the gap weighs
 * @param element the element at which the gap is told
 * @param message what is missing, what follows from it and what to do, in plain language
 * @param lesson the lesson or source that the rule rests on, as a user reads it
 * @param involved the other elements that take part in the gap, such as the far end of a missing link; may be empty
 */
public record Finding(
        String rule, Severity severity, EObject element, Text message, Text lesson, List<EObject> involved) {

    public Finding {
        involved = List.copyOf(involved);
    }

    /**
     * The qualified name of the element at which the gap is told.
     *
     * @return the name, such as {@code Merenkamp.zorgroute.duiden}
     */
    public String elementName() {
        return ElementNames.qualifiedName(element);
    }

    /**
     * Whether the gap is told of the region as a whole and not of one element in it.
     *
     * @return true if it is
     */
    public boolean isOfWholeRegion() {
        return element.eContainer() == null;
    }
}
