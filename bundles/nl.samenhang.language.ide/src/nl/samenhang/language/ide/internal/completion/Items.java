package nl.samenhang.language.ide.internal.completion;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Makes the items of a list of completions. */
final class Items {

    private Items() {}

    /** An item that puts its own label into the text. */
    static CompletionItem item(String label, CompletionItemKind kind, String detail, Place place) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setDetail(detail);
        item.setTextEdit(Either.forLeft(new TextEdit(place.range(), label)));
        return item;
    }

    /** An item that puts a template into the text. */
    static CompletionItem item(Template template, Place place) {
        boolean fillsIn = place.features().fillsInTemplates();
        CompletionItem item = new CompletionItem(template.keyword() + " …");
        item.setKind(CompletionItemKind.Snippet);
        item.setDetail(place.language().of(template.description()));
        item.setDocumentation(template.plain());
        item.setFilterText(template.keyword());
        item.setInsertTextFormat(fillsIn ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setInsertTextMode(InsertTextMode.AdjustIndentation);
        item.setTextEdit(Either.forLeft(new TextEdit(place.range(), fillsIn ? template.body() : template.plain())));
        return item;
    }
}
