package nl.samenhang.language.ide.internal.services;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

/** What stands under the cursor. */
public sealed interface Pointed {

    /**
     * Where it stands.
     *
     * @return the piece of the text, never null
     */
    Span span();

    /**
     * An element: where it gets its name, or where it is referred to.
     *
     * @param element the element
     * @param span the name
     */
    record Element(EObject element, Span span) implements Pointed {}

    /**
     * The id of a rule.
     *
     * @param id the id, such as R24
     * @param span the id in the text
     */
    record Rule(String id, Span span) implements Pointed {}

    /**
     * A word of the language.
     *
     * @param grammar where the grammar has the word
     * @param owner the element that it was read into
     * @param span the word in the text
     */
    record Word(EObject grammar, EObject owner, Span span) implements Pointed {}

    /**
     * What stands at a place.
     *
     * @param resource the text, not null
     * @param offset the place
     * @return what stands there or directly before it; empty for blanks, comments and other values
     */
    static Optional<Pointed> at(XtextResource resource, int offset) {
        return Cursor.pointed(resource, offset);
    }
}
