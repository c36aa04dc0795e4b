package nl.samenhang.language.ide.internal.completion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import nl.samenhang.language.ide.internal.ClientFeatures;
import nl.samenhang.language.ide.internal.ClientLanguage;
import nl.samenhang.language.services.RegioGrammarAccess;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** What can be written at a place: words of the language, names of what can be referred to, and whole elements. */
public final class Completions {

    private final Provider<ContentAssistContextFactory> contexts;
    private final ExecutorService executor;
    private final IProposalConflictHelper conflicts;
    private final RegioGrammarAccess grammar;
    private final KeywordItems keywords;
    private final ReferenceItems references;

    @Inject
    Completions(
            Provider<ContentAssistContextFactory> contexts,
            ExecutorService executor,
            IProposalConflictHelper conflicts,
            RegioGrammarAccess grammar,
            KeywordItems keywords,
            ReferenceItems references) {
        this.contexts = contexts;
        this.executor = executor;
        this.conflicts = conflicts;
        this.grammar = grammar;
        this.keywords = keywords;
        this.references = references;
    }

    /**
     * What can be written at a place.
     *
     * @param document the text, not null
     * @param resource the same text, parsed; not null
     * @param position the place, not null
     * @param language the language of the user, not null
     * @param features what the editor can do, not null
     * @return the completions, most fitting first
     */
    public CompletionList at(
            Document document,
            XtextResource resource,
            Position position,
            ClientLanguage language,
            ClientFeatures features) {
        int offset = document.getOffSet(position);
        if (isInComment(resource, offset)) {
            return new CompletionList();
        }
        Map<List<Object>, CompletionItem> items = new LinkedHashMap<>();
        for (ContentAssistContext context : contexts(document, resource, offset)) {
            Position start = document.getPosition(offset - context.getPrefix().length());
            Place place = new Place(context, new Range(start, position), language, features);
            context.getFirstSetGrammarElements().stream()
                    .flatMap(element -> items(element, place))
                    .filter(item -> !conflicts.existsConflict(
                            item.getTextEdit().getLeft().getNewText(), context))
                    .forEach(item -> items.putIfAbsent(List.of(item.getLabel(), item.getKind()), item));
        }
        items.values().forEach(item -> item.setSortText(rank(item) + item.getLabel()));
        return new CompletionList(false, List.copyOf(items.values()));
    }

    private boolean isInComment(XtextResource resource, int offset) {
        INode root = resource.getParseResult().getRootNode();
        ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        if (before == null) {
            return false;
        }
        boolean endsHere = before.getTotalEndOffset() == offset;
        return before.getGrammarElement() == grammar.getSL_COMMENTRule()
                        && !(endsHere && before.getText().endsWith("\n"))
                || before.getGrammarElement() == grammar.getML_COMMENTRule() && !endsHere;
    }

    private ContentAssistContext[] contexts(Document document, XtextResource resource, int offset) {
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(executor);
        return factory.create(document.getContents(), new TextRegion(offset, 0), offset, resource);
    }

    private Stream<CompletionItem> items(AbstractElement element, Place place) {
        return switch (element) {
            case Keyword keyword -> keywords.of(keyword, place);
            case CrossReference reference -> references.of(reference, place);
            case Assignment assignment when isRuleId(assignment.getTerminal()) -> RuleItems.of(place);
            case Assignment assignment
            when assignment.getTerminal() instanceof CrossReference reference -> references.of(reference, place);
            default -> Stream.empty();
        };
    }

    private boolean isRuleId(AbstractElement terminal) {
        return terminal instanceof RuleCall call && call.getRule() == grammar.getRuleIdRule();
    }

    // What only this place knows comes before what every text has.
    private static String rank(CompletionItem item) {
        CompletionItemKind kind = item.getKind();
        return switch (kind) {
            case Reference, EnumMember, Constant -> "1";
            case Keyword -> "2";
            default -> "3";
        };
    }
}
