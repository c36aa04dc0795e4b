package nl.samenhang.language.internal;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Says what a reference can mean: within a region its own elements by their names, and the entries of every catalogue
 * at hand as they stand.
 */
public class RegionScopeProvider implements IScopeProvider {

    private static final String CATALOG_NAMESPACES = RegionScopeProvider.class.getName() + ".catalogs";

    /** References to catalogues, and to what lies one level deeper in them: questions and required steps. */
    private static final List<EReference> CATALOG_REFERENCES = List.of(
            SamenhangPackage.Literals.CATALOG_USE__CATALOG,
            SamenhangPackage.Literals.ANSWER__QUESTION,
            SamenhangPackage.Literals.PROTOCOL_USE__PART);

    @Inject
    private IGlobalScopeProvider globalScopes;

    @Inject
    private IQualifiedNameProvider names;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        Resource resource = context.eResource();
        IScope everything = globalScopes.getScope(resource, reference, null);
        return new RegionScope(everything, namespacesAround(context, resource));
    }

    private List<QualifiedName> namespacesAround(EObject context, Resource resource) {
        List<QualifiedName> namespaces = new ArrayList<>();
        for (EObject at = context; at != null; at = at.eContainer()) {
            QualifiedName name = names.getFullyQualifiedName(at);
            if (name != null) {
                namespaces.add(name);
            }
        }
        namespaces.addAll(cache.get(CATALOG_NAMESPACES, resource, () -> catalogNames(resource)));
        namespaces.add(QualifiedName.EMPTY);
        return namespaces;
    }

    // The entries of a catalogue are named as they stand, and so are the questions of its cards.
    private Set<QualifiedName> catalogNames(Resource resource) {
        Set<QualifiedName> found = new LinkedHashSet<>();
        for (EReference reference : CATALOG_REFERENCES) {
            for (IEObjectDescription named :
                    globalScopes.getScope(resource, reference, null).getAllElements()) {
                found.add(namespace(named.getName(), reference));
            }
        }
        return found;
    }

    private static QualifiedName namespace(QualifiedName name, EReference reference) {
        return reference == SamenhangPackage.Literals.CATALOG_USE__CATALOG ? name : name.skipLast(1);
    }
}
