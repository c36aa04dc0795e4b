package nl.samenhang.language.ide.internal.completion;

import java.util.stream.Stream;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.rules.AcceptanceReview;
import nl.samenhang.analysis.rules.GapRules;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** The rules that can be accepted or weighed at a place. */
final class RuleItems {

    private RuleItems() {}

    static Stream<CompletionItem> of(Place place) {
        return Stream.concat(GapRules.all().stream().map(GapRule::info), AcceptanceReview.rules().stream())
                .filter(rule -> place.fits(rule.id()))
                .map(rule -> item(rule, place));
    }

    private static CompletionItem item(RuleInfo rule, Place place) {
        CompletionItem item = Items.item(
                rule.id(), CompletionItemKind.Constant, place.language().of(rule.title()), place);
        item.setDocumentation(place.language().of(rule.reason()));
        return item;
    }
}
