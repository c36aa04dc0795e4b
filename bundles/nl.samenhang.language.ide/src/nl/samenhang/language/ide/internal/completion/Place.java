package nl.samenhang.language.ide.internal.completion;

import java.util.Locale;
import nl.samenhang.language.ide.internal.ClientFeatures;
import nl.samenhang.language.ide.internal.ClientLanguage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

/**
 * A place in a text at which a completion is asked for.
 *
 * @param context what the parser says of the place
 * @param range the piece that gives way: what was typed of the word
 * @param language the language of the user
 * @param features what the editor can do
 */
record Place(ContentAssistContext context, Range range, ClientLanguage language, ClientFeatures features) {

    /** Whether a text can be what the user is typing: it, or a part of it behind a dot, begins with what was typed. */
    boolean fits(String text) {
        String typed = lower(context.getPrefix());
        String whole = lower(text);
        return whole.startsWith(typed) || whole.contains("." + typed);
    }

    private static String lower(String text) {
        return text.replace("^", "").toLowerCase(Locale.ROOT);
    }

    /** The innermost element around the place that has some kind; null where there is none. */
    EObject around(EClass kind) {
        EObject at = context.getCurrentModel();
        while (at != null && !kind.isInstance(at)) {
            at = at.eContainer();
        }
        return at;
    }
}
