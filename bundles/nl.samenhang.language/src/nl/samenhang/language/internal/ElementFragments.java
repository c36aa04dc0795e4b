package nl.samenhang.language.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.ElementNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Names the elements of a file by their qualified names, such as {@code Merenkamp.zorgroute.duiden}, and those without
 * a name by their place within the nearest one that has one. An edit elsewhere in the file so leaves the address of an
 * element as it was, and references from other files find the element again after its file was parsed anew.
 */
@Singleton
public class ElementFragments implements IFragmentProvider {

    private static final String TABLE = ElementFragments.class.getName();

    /** Stands before the number of an element whose name others have before it in the file. */
    private static final char REPEATED = '~';

    private final IResourceScopeCache cache;

    /**
     * A provider that remembers the names of a file until the file changes.
     *
     * @param cache where they are remembered
     */
    @Inject
    public ElementFragments(IResourceScopeCache cache) {
        this.cache = cache;
    }

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        Resource resource = element.eResource();
        String fragment = resource == null ? null : table(resource).fragments.get(element);
        return fragment == null ? fallback.getFragment(element) : fragment;
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        EObject element = table(resource).elements.get(fragment);
        return element == null && fragment.startsWith("/") ? fallback.getEObject(fragment) : element;
    }

    /**
     * The addresses of all named elements of a file with their kinds. While they stay the same, references to the file
     * lead where they led.
     *
     * @param resource a parsed file, not null
     * @return the kinds by address, in the order of the text
     */
    public Map<String, EClass> named(Resource resource) {
        return table(resource).named;
    }

    /**
     * The own name of an element that has one.
     *
     * @param address its address, not null
     * @return the name, such as {@code duiden}
     */
    static String ownName(String address) {
        int repeated = address.indexOf(REPEATED);
        return address.substring(address.lastIndexOf('.') + 1, repeated < 0 ? address.length() : repeated);
    }

    private Table table(Resource resource) {
        return cache.get(TABLE, resource, () -> new Table(resource));
    }

    /** The addresses within one file. */
    private static final class Table {

        private final Map<String, EObject> elements = new HashMap<>();
        private final Map<EObject, String> fragments = new IdentityHashMap<>();
        private final Map<String, EClass> named = new LinkedHashMap<>();
        private final Map<String, Integer> repeated = new HashMap<>();

        private Table(Resource resource) {
            resource.getContents().forEach(this::add);
            for (EObject root : resource.getContents()) {
                for (Iterator<EObject> each = root.eAllContents(); each.hasNext(); ) {
                    add(each.next());
                }
            }
        }

        private void add(EObject element) {
            List<String> segments = ElementNames.segments(element);
            String fragment = segments.isEmpty() ? placeOf(element) : distinct(String.join(".", segments));
            if (elements.putIfAbsent(fragment, element) == null) {
                fragments.put(element, fragment);
            }
            if (!segments.isEmpty()) {
                named.put(fragment, element.eClass());
            }
        }

        // Only a mistake, or entries of two kinds in a catalogue, give one name to two elements.
        private String distinct(String name) {
            int times = repeated.merge(name, 1, Integer::sum);
            return times == 1 ? name : name + REPEATED + times;
        }

        private String placeOf(EObject element) {
            EObject container = element.eContainer();
            if (container == null) {
                return "/";
            }
            EStructuralFeature feature = element.eContainingFeature();
            String around = fragments.getOrDefault(container, "") + "@" + feature.getName();
            int index = feature.isMany() ? ((List<?>) container.eGet(feature)).indexOf(element) : 0;
            return around + "." + index;
        }
    }
}
