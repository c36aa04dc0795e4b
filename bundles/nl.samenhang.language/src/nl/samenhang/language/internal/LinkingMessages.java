package nl.samenhang.language.internal;

import java.util.List;
import nl.samenhang.analysis.Text;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

/**
 * Says of a name that nothing defines what was looked for. What may have been meant is only known once all files of a
 * folder are read: {@link Diagnostics} tells it.
 */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        Text text = UnknownNameTexts.unknown(context.getReference().getEReferenceType(), context.getLinkText());
        return new DiagnosticMessage(
                text.dutch(), Severity.ERROR, BilingualMessage.CODE, BilingualMessage.data(text, List.of()));
    }
}
