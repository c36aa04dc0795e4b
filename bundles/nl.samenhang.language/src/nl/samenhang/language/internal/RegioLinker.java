package nl.samenhang.language.internal;

import com.google.common.collect.Multimap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.diagnostics.IDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Links what is new in a file, or what may lead elsewhere since names changed. All else keeps its references.
 */
public class RegioLinker extends LazyLinker {

    // References that lead nowhere yet are found by their numbers in what is cleared here.
    @Override
    protected void beforeModelLinked(EObject model, IDiagnosticConsumer consumer) {
        if (!(model.eResource() instanceof RegioResource file && file.isLinkedInPart())) {
            super.beforeModelLinked(model, consumer);
        }
    }

    @Override
    protected boolean isClearAllReferencesRequired(Resource resource) {
        return !(resource instanceof RegioResource file && file.isLinkedInPart());
    }

    @Override
    protected void installProxies(
            EObject element, IDiagnosticProducer producer, Multimap<EStructuralFeature.Setting, INode> settings) {
        if (!(element.eResource() instanceof RegioResource file && file.isLinkedInPart())) {
            super.installProxies(element, producer, settings);
        } else if (!file.isLinked(element)) {
            clearReferences(element);
            super.installProxies(element, producer, settings);
        }
    }
}
