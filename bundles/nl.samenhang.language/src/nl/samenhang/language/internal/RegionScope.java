package nl.samenhang.language.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * What a reference can mean at one place: a name is looked up in the namespaces around that place from the inside out,
 * so that "duiden" within a route means that route's step before anything else.
 */
final class RegionScope implements IScope {

    private final IScope everything;
    private final List<QualifiedName> namespaces;

    /**
     * A scope for one place.
     *
     * @param everything all elements that can be meant, by their full names
     * @param namespaces the namespaces in which a name is looked up, in order; the empty one stands for full names
     */
    RegionScope(IScope everything, List<QualifiedName> namespaces) {
        this.everything = everything;
        this.namespaces = List.copyOf(namespaces);
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return namespaces.stream()
                .map(namespace -> everything.getSingleElement(namespace.append(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(found -> (IEObjectDescription) new AliasedEObjectDescription(name, found))
                .orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription single = getSingleElement(name);
        return single == null ? List.of() : List.of(single);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return first(getElements(object));
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        List<IEObjectDescription> shortened = new ArrayList<>();
        everything.getElements(object).forEach(found -> shortened.add(shortened(found)));
        return shortened;
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        Map<QualifiedName, IEObjectDescription> byName = new LinkedHashMap<>();
        for (IEObjectDescription found : everything.getAllElements()) {
            if (!ModelDescriptions.hasShorterName(found)) {
                IEObjectDescription description = shortened(found);
                byName.putIfAbsent(description.getName(), description);
            }
        }
        return byName.values();
    }

    // The shortest name under which this element, and no other, is found from here.
    private IEObjectDescription shortened(IEObjectDescription found) {
        QualifiedName full = found.getName();
        for (QualifiedName namespace : namespaces) {
            if (full.getSegmentCount() > namespace.getSegmentCount() && full.startsWith(namespace)) {
                QualifiedName candidate = full.skipFirst(namespace.getSegmentCount());
                IEObjectDescription meant = getSingleElement(candidate);
                if (meant != null && meant.getEObjectURI().equals(found.getEObjectURI())) {
                    return new AliasedEObjectDescription(candidate, found);
                }
            }
        }
        return found;
    }

    private static IEObjectDescription first(Iterable<IEObjectDescription> descriptions) {
        return descriptions.iterator().hasNext() ? descriptions.iterator().next() : null;
    }
}
