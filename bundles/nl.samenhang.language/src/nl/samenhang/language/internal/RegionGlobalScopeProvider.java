package nl.samenhang.language.internal;

import com.google.common.base.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

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
        return new ContainerScope(parent, container, filter, type, ignoreCase);
    }

    // Xtext's own factory asks each container first whether it is empty, which makes it list all its files.
    private static final class ContainerScope extends SelectableBasedScope {

        ContainerScope(
                IScope parent,
                IContainer container,
                Predicate<IEObjectDescription> filter,
                EClass type,
                boolean ignoreCase) {
            super(parent, container, filter, type, ignoreCase);
        }
    }
}
