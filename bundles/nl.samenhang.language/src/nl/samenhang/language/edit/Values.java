package nl.samenhang.language.edit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The values that are still to be written of an element, by feature; writing takes them away one by one. */
final class Values {

    private final Map<String, Deque<Object>> remaining = new HashMap<>();

    private Values() {}

    /** All values of a new element. */
    static Values of(EObject element) {
        Values values = new Values();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) || isAlwaysWritten(feature)) {
                Object value = element.eGet(feature);
                values.put(feature, feature.isMany() ? (Collection<?>) value : List.of(value));
            }
        }
        return values;
    }

    // The first literal of an enum and the number 0 count as not set, yet the text may have to name them.
    private static boolean isAlwaysWritten(EStructuralFeature feature) {
        return !feature.isMany()
                && (feature.getEType() instanceof EEnum || feature.getEType() == EcorePackage.Literals.EINT);
    }

    /** Some values of one feature. */
    static Values of(EStructuralFeature feature, List<Object> some) {
        Values values = new Values();
        values.put(feature, some);
        return values;
    }

    private void put(EStructuralFeature feature, Collection<?> values) {
        remaining.put(feature.getName(), new ArrayDeque<>(values));
    }

    /** The next value of a feature, or null where none is left. */
    Object peek(String feature) {
        Deque<Object> values = remaining.get(feature);
        return values == null ? null : values.peek();
    }

    /** Takes the next value of a feature away. */
    Object take(String feature) {
        if (peek(feature) == null) {
            throw new IllegalArgumentException("The text must say " + feature + ", but nothing is known of it");
        }
        return remaining.get(feature).remove();
    }
}
