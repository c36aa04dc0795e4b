package nl.samenhang.language.edit;

import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SourceFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How an element is called where another one refers to it. */
final class ReferenceNames {

    private ReferenceNames() {}

    /**
     * The name of an element at some place.
     *
     * @param target the element; one of a region, of a catalogue, or a new one
     * @param places the elements in which the name will stand: one of the text, and the new ones within it
     * @return the name, its segments separated by dots, not escaped
     */
    static String of(EObject target, List<EObject> places) {
        List<String> segments = ElementNames.segments(target);
        EObject root = EcoreUtil.getRootContainer(target);
        boolean innermostOnly = root instanceof Catalog || isInRouteOf(target, places);
        if (innermostOnly) {
            return segments.getLast();
        }
        // A new element has no file around it that would qualify its name.
        boolean qualified = root instanceof SourceFile && segments.size() > 1;
        return String.join(".", qualified ? segments.subList(1, segments.size()) : segments);
    }

    private static boolean isInRouteOf(EObject target, List<EObject> places) {
        return target instanceof RouteNode
                && places.stream().anyMatch(place -> EcoreUtil.isAncestor(target.eContainer(), place));
    }
}
