package nl.samenhang.language.ide.internal.completion;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.language.ide.internal.services.ClauseMeanings;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** Words of the language that fit at a place, each with its meaning and, where it begins an element, with a template. */
final class KeywordItems {

    private final RegioGrammarAccess grammar;

    @Inject
    KeywordItems(RegioGrammarAccess grammar) {
        this.grammar = grammar;
    }

    Stream<CompletionItem> of(Keyword keyword, Place place) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        // A word that may be a name says nothing where a name is to be made up.
        boolean says = Phrases.isWord(keyword) && rule != grammar.getNameRule();
        if (!says || !place.fits(keyword.getValue()) || isSaidAlready(keyword, rule, place)) {
            return Stream.empty();
        }
        String detail = ClauseMeanings.of(keyword).map(place.language()::of).orElse(null);
        CompletionItemKind kind = rule instanceof EnumRule ? CompletionItemKind.EnumMember : CompletionItemKind.Keyword;
        CompletionItem word = Items.item(Phrases.from(keyword), kind, detail, place);
        return Stream.concat(
                Stream.of(word),
                Templates.of(rule.getName(), keyword.getValue()).map(template -> Items.item(template, place)).stream());
    }

    // A clause that holds one value can be written once.
    private static boolean isSaidAlready(Keyword keyword, AbstractRule rule, Place place) {
        List<Assignment> clause = EcoreUtil2.getAllContentsOfType(clauseAround(keyword), Assignment.class);
        boolean single = !clause.isEmpty()
                && clause.stream()
                        .noneMatch(assignment -> assignment.getOperator().equals("+="));
        if (!single || !(rule.getType().getClassifier() instanceof EClass kind)) {
            return false;
        }
        EObject owner = place.around(kind);
        return owner != null && clause.stream().anyMatch(assignment -> isSet(owner, assignment));
    }

    private static boolean isSet(EObject owner, Assignment assignment) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(assignment.getFeature());
        return feature != null && owner.eIsSet(feature);
    }

    // The alternative of a repeated choice in which the word stands; the word itself where there is none.
    private static AbstractElement clauseAround(Keyword keyword) {
        AbstractElement at = keyword;
        while (at.eContainer() instanceof AbstractElement around) {
            if (around instanceof Alternatives && GrammarUtil.isMultipleCardinality(around)) {
                return at;
            }
            at = around;
        }
        return keyword;
    }
}
