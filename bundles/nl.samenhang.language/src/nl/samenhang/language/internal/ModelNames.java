package nl.samenhang.language.internal;

import java.util.List;
import nl.samenhang.analysis.ElementNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Gives Xtext the names that the whole tool uses. */
public class ModelNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        List<String> segments = ElementNames.segments(element);
        return segments.isEmpty() ? null : QualifiedName.create(segments);
    }
}
