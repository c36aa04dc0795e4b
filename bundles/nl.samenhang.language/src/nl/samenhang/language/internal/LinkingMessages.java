package nl.samenhang.language.internal;

import nl.samenhang.analysis.ElementKinds;
import nl.samenhang.analysis.Text;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

/** Says of a name that nothing defines what was looked for. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        Text kind = ElementKinds.label(context.getReference().getEReferenceType());
        String name = context.getLinkText();
        Text text = new Text(
                "Er is geen %s met de naam \"%s\". Controleer de spelling, of beschrijf het in deze regio."
                        .formatted(kind.dutch(), name),
                "There is no %s named \"%s\". Check the spelling, or describe it in this region."
                        .formatted(kind.english(), name));
        return new DiagnosticMessage(text.dutch(), Severity.ERROR, BilingualMessage.CODE, BilingualMessage.data(text));
    }
}
