package nl.samenhang.language.internal;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.ProtocolKind;
import nl.samenhang.model.ProtocolUse;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

/**
 * Says what a reference can mean: within a region its own elements by their names, and the entries of every catalogue
 * at hand as they stand.
 */
public class RegionScopeProvider implements IScopeProvider {

    @Inject
    private IGlobalScopeProvider globalScopes;

    @Inject
    private IQualifiedNameProvider names;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        IScope everything = globalScopes.getScope(context.eResource(), reference, null);
        return new RegionScope(everything, namespaces(context, reference));
    }

    /**
     * Where a name is looked up, from the inside out.
     *
     * @param context the element that refers, not null
     * @param reference by what it refers, not null
     * @return the namespaces; the last one is empty and stands for full names
     */
    List<QualifiedName> namespaces(EObject context, EReference reference) {
        List<QualifiedName> namespaces = new ArrayList<>();
        if (reference == SamenhangPackage.Literals.PROTOCOL_USE__PART) {
            kindOfProtocol(context).ifPresent(kind -> namespaces.add(names.getFullyQualifiedName(kind)));
        }
        for (EObject at = context; at != null; at = at.eContainer()) {
            QualifiedName name = names.getFullyQualifiedName(at);
            if (name != null) {
                namespaces.add(name);
            }
        }
        namespaces.add(QualifiedName.EMPTY);
        return namespaces;
    }

    // Two kinds of protocol may have a step of the same name: the kind of the protocol that is followed goes first.
    private static Optional<ProtocolKind> kindOfProtocol(EObject context) {
        return Optional.of(context)
                .filter(ProtocolUse.class::isInstance)
                .map(use -> ((ProtocolUse) use).getProtocol())
                .map(Protocol::getKind)
                .filter(kind -> !kind.eIsProxy() && kind.getName() != null);
    }
}
