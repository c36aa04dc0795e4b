package nl.samenhang.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;

/** Who refers to what in a region: the references of all its elements, turned round. Made once, in linear time. */
public final class References {

    /**
     * One reference.
     *
     * @param source the element that refers
     * @param feature the feature by which it does
     */
    public record Use(EObject source, EReference feature) {}

    private final Map<EObject, List<Use>> uses = new IdentityHashMap<>();

    private References(Region region) {
        region.files().forEach(this::addAll);
        region.all(EObject.class).forEach(this::addAll);
    }

    /**
     * Turns the references of a region round.
     *
     * @param region the region, not null
     * @return the view
     */
    public static References of(Region region) {
        return new References(region);
    }

    private void addAll(EObject source) {
        FeatureIterator<EObject> each = (FeatureIterator<EObject>)
                ECrossReferenceEList.<EObject>createECrossReferenceEList(source).iterator();
        while (each.hasNext()) {
            EObject target = each.next();
            if (!target.eIsProxy()) {
                uses.computeIfAbsent(target, key -> new ArrayList<>(2))
                        .add(new Use(source, (EReference) each.feature()));
            }
        }
    }

    /**
     * All references to an element, in the order of the text.
     *
     * @param target the element, not null
     * @return the references; empty where nothing refers to it
     */
    public List<Use> to(EObject target) {
        return Collections.unmodifiableList(uses.getOrDefault(target, List.of()));
    }

    /**
     * The elements that refer to an element by one feature, in the order of the text.
     *
     * @param target the element, not null
     * @param feature the feature, not null
     * @param type the type of those that refer
     * @param <T> the type of those that refer
     * @return the elements; empty where none does
     */
    public <T extends EObject> List<T> sources(EObject target, EReference feature, Class<T> type) {
        return to(target).stream()
                .filter(use -> use.feature() == feature)
                .map(use -> type.cast(use.source()))
                .toList();
    }
}
