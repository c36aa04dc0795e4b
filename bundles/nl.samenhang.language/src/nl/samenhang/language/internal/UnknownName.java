package nl.samenhang.language.internal;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;

/** A reference that leads nowhere. It remembers who refers by what, so that a name that was meant can be looked for. */
final class UnknownName extends XtextLinkingDiagnostic {

    private final EObject context;
    private final EReference reference;

    UnknownName(EObject context, EReference reference, INode node, DiagnosticMessage message) {
        super(node, message.getMessage(), message.getIssueCode(), message.getIssueData());
        this.context = Objects.requireNonNull(context);
        this.reference = Objects.requireNonNull(reference);
    }

    EObject context() {
        return context;
    }

    EReference reference() {
        return reference;
    }

    INode node() {
        return getNode();
    }

    // One place has one meaning, whatever the words say.
    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownName name && name.node() == node();
    }

    @Override
    public int hashCode() {
        return node().hashCode();
    }
}
