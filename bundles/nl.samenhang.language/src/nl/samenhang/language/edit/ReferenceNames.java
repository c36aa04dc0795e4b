package nl.samenhang.language.edit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SourceFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How an element is called where another one refers to it: one of the text, or one that a repair adds. */
final class ReferenceNames {

    private final Map<EObject, EObject> homes = new IdentityHashMap<>();

    /** Knows the new elements of some changes by the elements of the text in which they will stand. */
    ReferenceNames(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.Add add) {
                settle(add.feature(), add.value(), add.owner());
            } else if (change instanceof Change.AddBehind add) {
                settle(add.previous().eContainmentFeature(), add.value(), add.owner());
            } else if (change instanceof Change.Replace replace) {
                settle(replace.feature(), replace.value(), replace.owner());
            }
        }
    }

    private void settle(EStructuralFeature feature, Object value, EObject home) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            homes.put((EObject) value, home);
        }
    }

    /**
     * The name of an element at some place.
     *
     * @param target the element; one of a region, of a catalogue, or a new one
     * @param places the elements in which the name will stand: one of the text, and the new ones within it
     * @return the name, its segments separated by dots, not escaped
     */
    String of(EObject target, List<EObject> places) {
        List<String> segments = segments(target);
        return isInCatalog(target) || isInRouteOf(target, places) ? segments.getLast() : String.join(".", segments);
    }

    // Without the name of the file around it: a region, or a catalogue.
    private List<String> segments(EObject target) {
        List<String> segments = ElementNames.segments(target);
        EObject root = EcoreUtil.getRootContainer(target);
        if (root instanceof SourceFile) {
            return segments.subList(1, segments.size());
        }
        EObject home = homes.get(root);
        return home == null || home instanceof SourceFile
                ? segments
                : Stream.concat(segments(home).stream(), segments.stream()).toList();
    }

    private boolean isInCatalog(EObject target) {
        EObject root = EcoreUtil.getRootContainer(target);
        return EcoreUtil.getRootContainer(homes.getOrDefault(root, root)) instanceof Catalog;
    }

    private boolean isInRouteOf(EObject target, List<EObject> places) {
        EObject route = target.eContainer() == null ? homes.get(target) : target.eContainer();
        return target instanceof RouteNode && places.stream().anyMatch(place -> EcoreUtil.isAncestor(route, place));
    }
}
