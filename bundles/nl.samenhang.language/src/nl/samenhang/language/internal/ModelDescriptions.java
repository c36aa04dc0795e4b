package nl.samenhang.language.internal;

import com.google.inject.Singleton;
import java.util.Map;
import nl.samenhang.model.Catalog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/**
 * The names under which elements can be found from elsewhere. What stands in a region has one, its full name. What
 * stands in a catalogue is known everywhere as it stands too, so that a reference needs to know no catalogue.
 */
@Singleton
public class ModelDescriptions extends DefaultResourceDescriptionStrategy {

    private static final String FULL = "full";

    /**
     * Whether a description gives the full name of an element that has a shorter one as well.
     *
     * @param description a description of an element, not null
     * @return whether a shorter name is described elsewhere
     */
    static boolean hasShorterName(IEObjectDescription description) {
        return description.getUserData(FULL) != null;
    }

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
        if (name != null) {
            describe(element, name, acceptor);
        }
        return true;
    }

    private static void describe(EObject element, QualifiedName name, IAcceptor<IEObjectDescription> acceptor) {
        boolean isEntry = element.eContainer() != null && EcoreUtil.getRootContainer(element) instanceof Catalog;
        if (!isEntry) {
            acceptor.accept(EObjectDescription.create(name, element));
            return;
        }
        // The shortest name comes first: it is the one that is written where a reference is made.
        for (int skipped = name.getSegmentCount() - 1; skipped >= 0; skipped--) {
            Map<String, String> mark = skipped == name.getSegmentCount() - 1 ? Map.of() : Map.of(FULL, FULL);
            acceptor.accept(EObjectDescription.create(name.skipFirst(skipped), element, mark));
        }
    }
}
