package nl.samenhang.language.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * One file of the language. Xtext looks through all errors of a file for each reference in it, to tell none of them
 * twice; here a set remembers them, so that a file with thousands of wrong names is read in linear time.
 */
public class RegioResource extends LazyLinkingResource {

    private final Set<INode> unresolved = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    protected void clearErrorsAndWarnings() {
        super.clearErrorsAndWarnings();
        unresolved.clear();
    }

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> triple) {
        if (!isValidationDisabled() && unresolved.add(triple.getThird())) {
            getErrors().add(createDiagnostic(triple, createDiagnosticMessage(triple)));
        }
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        if (unresolved.remove(triple.getThird())) {
            getErrors().removeIf(error -> error instanceof UnknownName name && name.node() == triple.getThird());
        }
    }

    @Override
    protected Diagnostic createDiagnostic(Triple<EObject, EReference, INode> triple, DiagnosticMessage message) {
        return new UnknownName(triple.getFirst(), triple.getSecond(), triple.getThird(), message);
    }
}
