package nl.samenhang.analysis;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One step of a repair, said of the model. A change is only described here and never carried out on the model itself:
 * whoever applies it writes it into the text, so that comments and layout stay as they are.
 *
 * <p>A value is an element that exists already (for a reference), a new element outside any file (for containment), or
 * a value of an attribute. New elements may refer to existing ones and to other new ones.
 */
public sealed interface Change {

    /**
     * The element whose text changes.
     *
     * @return the element, never null
     */
    EObject owner();

    /**
     * Adds a value: to the end of a list, or as the value of a feature that has none.
     *
     * @param owner the element that gets the value
     * @param feature a feature of the owner
     * @param value the value
     */
    record Add(EObject owner, EStructuralFeature feature, Object value) implements Change {
        public Add {
            requireAll(owner, feature, value);
        }
    }

    /**
     * Adds a new element to a list directly behind one that is there. Several behind the same one come in the order of the
     * changes.
     *
     * @param previous an element that some element contains
     * @param value a new element for the same list
     */
    record AddBehind(EObject previous, EObject value) implements Change {
        public AddBehind {
            requireAll(previous, previous.eContainer(), value);
        }

        @Override
        public EObject owner() {
            return previous.eContainer();
        }
    }

    /**
     * Takes a value away; with the last value of a clause the whole clause goes.
     *
     * @param owner the element that has the value
     * @param feature the feature that holds it
     * @param value the value, an element of a list or the only value
     */
    record Remove(EObject owner, EStructuralFeature feature, Object value) implements Change {
        public Remove {
            requireAll(owner, feature, value);
        }
    }

    /**
     * Puts one value in the place of another.
     *
     * @param owner the element that has the value
     * @param feature the feature that holds it
     * @param old the value that goes
     * @param value the value that comes
     */
    record Replace(EObject owner, EStructuralFeature feature, Object old, Object value) implements Change {
        public Replace {
            requireAll(owner, feature, old, value);
        }
    }

    private static void requireAll(Object... parts) {
        for (Object part : parts) {
            Objects.requireNonNull(part);
        }
    }
}
