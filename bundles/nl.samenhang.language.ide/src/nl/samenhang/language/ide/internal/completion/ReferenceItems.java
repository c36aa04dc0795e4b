package nl.samenhang.language.ide.internal.completion;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.samenhang.analysis.ElementKinds;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

/** What a reference can mean at a place, by the shortest name that means it there, with its kind and title. */
final class ReferenceItems {

    private final IScopeProvider scopes;
    private final IQualifiedNameConverter names;
    private final IValueConverterService values;
    private final String nameRule;

    @Inject
    ReferenceItems(
            IScopeProvider scopes,
            IQualifiedNameConverter names,
            IValueConverterService values,
            RegioGrammarAccess grammar) {
        this.scopes = scopes;
        this.names = names;
        this.values = values;
        this.nameRule = grammar.getQualifiedNameRule().getName();
    }

    Stream<CompletionItem> of(CrossReference crossReference, Place place) {
        EReference reference = GrammarUtil.getReference(crossReference);
        EObject owner = place.around(reference.getEContainingClass());
        EObject context = owner == null ? place.context().getCurrentModel() : owner;
        if (context == null) {
            return Stream.empty();
        }
        Collection<?> present = present(owner, reference);
        return StreamSupport.stream(
                        scopes.getScope(context, reference).getAllElements().spliterator(), false)
                .filter(found -> isSensible(found, owner, present, reference))
                .map(found -> item(found, context, place))
                .filter(item -> place.fits(item.getLabel()));
    }

    private static Collection<?> present(EObject owner, EReference reference) {
        return owner != null && reference.isMany() ? (Collection<?>) owner.eGet(reference) : List.of();
    }

    // Nobody refers to itself, or twice to one thing; and evidence is found in the region, not in a catalogue.
    private static boolean isSensible(
            IEObjectDescription found, EObject owner, Collection<?> present, EReference reference) {
        EObject target = found.getEObjectOrProxy();
        boolean anything = reference.getEReferenceType() == EcorePackage.Literals.EOBJECT;
        return target != owner && !present.contains(target) && !(anything && !isOfTheSameRegion(target, owner));
    }

    private static boolean isOfTheSameRegion(EObject target, EObject owner) {
        return owner == null
                || EcoreUtil.getRootContainer(target).eClass()
                        == EcoreUtil.getRootContainer(owner).eClass();
    }

    private CompletionItem item(IEObjectDescription found, EObject context, Place place) {
        EObject target = EcoreUtil.resolve(found.getEObjectOrProxy(), context);
        String name = values.toString(names.toString(found.getName()), nameRule);
        Text kind = ElementKinds.label(target.eClass());
        String title = ElementNames.title(target);
        String detail = place.language().of(Text.format("%s \"%s\"", "%s \"%s\"", kind, title));
        return Items.item(name, CompletionItemKind.Reference, detail, place);
    }
}
