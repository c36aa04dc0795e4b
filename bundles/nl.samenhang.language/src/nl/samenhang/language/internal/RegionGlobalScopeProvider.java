package nl.samenhang.language.internal;

import com.google.common.base.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;

/**
 * Finds elements in all files at hand, the one that refers included. Xtext leaves that one to a local scope; here a
 * region is one namespace over all its files, so that one look-up serves them alike.
 */
public class RegionGlobalScopeProvider extends DefaultGlobalScopeProvider {

    @Override
    protected IScope createContainerScopeWithContext(
            Resource resource,
            IScope parent,
            IContainer container,
            Predicate<IEObjectDescription> filter,
            EClass type,
            boolean ignoreCase) {
        return createContainerScope(parent, container, filter, type, ignoreCase);
    }
}
