package nl.samenhang.language.ide.internal;

import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the editor can do; nothing until it has said so. */
@Singleton
public class ClientFeatures {

    private volatile Optional<ClientCapabilities> capabilities = Optional.empty();

    void initialize(InitializeParams params) {
        capabilities = Optional.ofNullable(params.getCapabilities());
    }

    /**
     * Whether it fills in templates with tab stops.
     *
     * @return false where a completion must be plain text
     */
    public boolean fillsInTemplates() {
        return capabilities
                .map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport)
                .orElse(false);
    }

    /**
     * Whether it knows edits of a certain version of a text.
     *
     * @return false where an edit can name the file alone
     */
    public boolean knowsVersions() {
        return workspace()
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges)
                .orElse(false);
    }

    /**
     * Whether it tells of files that change outside it when it is asked to.
     *
     * @return whether it can be asked
     */
    public boolean watchesFiles() {
        return workspace()
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
                .orElse(false);
    }

    /**
     * Whether it asks if something can be renamed before it asks for the new name.
     *
     * @return whether it does
     */
    public boolean asksBeforeRenaming() {
        return capabilities
                .map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getRename)
                .map(RenameCapabilities::getPrepareSupport)
                .orElse(false);
    }

    private Optional<WorkspaceClientCapabilities> workspace() {
        return capabilities.map(ClientCapabilities::getWorkspace);
    }
}
