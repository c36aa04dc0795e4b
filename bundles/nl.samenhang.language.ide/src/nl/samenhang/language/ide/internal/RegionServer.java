package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.samenhang.language.ide.internal.completion.Completions;
import nl.samenhang.language.ide.internal.services.EditorServices;
import nl.samenhang.language.ide.internal.services.TokenColours;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;

/** The language server of the tool: Xtext's server with services that know regions. */
@Singleton
public class RegionServer extends LanguageServerImpl {

    private static final String WATCHED = "**/*.regio";

    private final RegionWorkspace workspace;
    private final ClientLanguage language;
    private final ClientFeatures features;
    private final Places places;
    private final Faults faults;
    private final EditorServices services;
    private final CodeActions codeActions;
    private final Completions completions;
    private final Formatting formatting;

    @Inject
    RegionServer(
            RegionWorkspace workspace,
            ClientLanguage language,
            ClientFeatures features,
            Places places,
            Faults faults,
            CodeActions codeActions,
            Completions completions,
            Formatting formatting,
            EditorServices services) {
        this.workspace = workspace;
        this.language = language;
        this.features = features;
        this.codeActions = codeActions;
        this.completions = completions;
        this.formatting = formatting;
        this.places = places;
        this.faults = faults;
        this.services = services;
    }

    @Override
    public void connect(LanguageClient client) {
        super.connect(client);
        workspace.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        language.initialize(params);
        features.initialize(params);
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo("Samenhang"));
            return result;
        });
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        watchFiles();
        runBuildable(() -> this::build);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        super.didChangeWorkspaceFolders(params);
        runBuildable(() -> this::build);
    }

    private List<IResourceDescription.Delta> build(CancelIndicator cancel) {
        workspace.build(cancel);
        return List.of();
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities capabilities = super.createServerCapabilities(params);
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        capabilities.setSignatureHelpProvider(null);
        capabilities.setCodeLensProvider(new CodeLensOptions(false));
        capabilities.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(TokenColours.legend(), true));
        if (features.asksBeforeRenaming()) {
            capabilities.setRenameProvider(new RenameOptions(true));
        } else {
            capabilities.setRenameProvider(true);
        }
        return capabilities;
    }

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
        return Either.forRight(workspace.doRead(
                getURI(params),
                (document, resource) -> resource == null
                        ? new CompletionList()
                        : completions.at(document, resource, params.getPosition(), language, features)));
    }

    @Override
    protected List<Either<Command, CodeAction>> codeAction(CodeActionParams params, CancelIndicator cancel) {
        return workspace
                .folder(getURI(params.getTextDocument()))
                .map(folder -> codeActions.of(folder, params))
                .orElse(List.of());
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        places.remember(params.getTextDocument().getUri());
        super.didOpen(params);
    }

    // A failed build has no answer that could carry the failure.
    @Override
    protected void runBuildable(Supplier<? extends Buildable> buildable) {
        getRequestManager().runWrite(buildable::get, (cancel, build) -> {
            try {
                return build.build(cancel);
            } catch (RuntimeException | StackOverflowError failure) {
                if (!isCancellation(failure)) {
                    faults.log(failure);
                    getLanguageClient().showMessage(new MessageParams(MessageType.Error, faults.sentence(failure)));
                    return List.of();
                }
                throw failure;
            }
        });
    }

    private boolean isCancellation(Throwable failure) {
        return workspace.isCancellation(failure);
    }

    // Not every editor tells of files that change outside it unless it is asked to.
    private void watchFiles() {
        if (features.watchesFiles()) {
            FileSystemWatcher watcher = new FileSystemWatcher(Either.forLeft(WATCHED));
            Registration registration = new Registration(
                    WATCHED,
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(List.of(watcher)));
            getLanguageClient().registerCapability(new RegistrationParams(List.of(registration)));
        }
    }

    @Override
    protected List<? extends TextEdit> formatting(DocumentFormattingParams params, CancelIndicator cancel) {
        return workspace.doRead(
                getURI(params.getTextDocument()),
                (document, resource) -> resource == null ? List.of() : formatting.whole(resource));
    }

    @Override
    protected List<? extends TextEdit> rangeFormatting(DocumentRangeFormattingParams params, CancelIndicator cancel) {
        return workspace.doRead(
                getURI(params.getTextDocument()),
                (document, resource) ->
                        resource == null ? List.of() : formatting.range(document, resource, params.getRange()));
    }

    @Override
    protected Hover hover(HoverParams params, CancelIndicator cancel) {
        return services.hover(getURI(params), params.getPosition());
    }

    @Override
    protected List<? extends Location> definition(CancelIndicator cancel, DefinitionParams params) {
        return services.definition(getURI(params), params.getPosition());
    }

    @Override
    protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancel) {
        boolean withDeclaration =
                params.getContext() != null && params.getContext().isIncludeDeclaration();
        return services.references(getURI(params), params.getPosition(), withDeclaration);
    }

    @Override
    protected List<? extends DocumentHighlight> documentHighlight(
            DocumentHighlightParams params, CancelIndicator cancel) {
        return services.highlights(getURI(params), params.getPosition());
    }

    @Override
    protected List<DocumentSymbol> documentSymbol(DocumentSymbolParams params, CancelIndicator cancel) {
        return services.outline(getURI(params.getTextDocument()));
    }

    @Override
    protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancel) {
        return services.symbols(params.getQuery());
    }

    @Override
    protected List<FoldingRange> foldingRange(FoldingRangeRequestParams params, CancelIndicator cancel) {
        return services.folds(getURI(params.getTextDocument()));
    }

    @Override
    protected SemanticTokens semanticTokensFull(SemanticTokensParams params, CancelIndicator cancel) {
        return services.colours(getURI(params.getTextDocument()));
    }

    @Override
    protected List<? extends CodeLens> codeLens(CodeLensParams params, CancelIndicator cancel) {
        return services.lenses(getURI(params.getTextDocument()));
    }

    @Override
    protected Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameParams params, CancelIndicator cancel) {
        Range range = services.renamable(getURI(params), params.getPosition());
        return range == null ? null : Either3.forFirst(range);
    }

    @Override
    protected WorkspaceEdit rename(RenameParams params, CancelIndicator cancel) {
        return services.rename(getURI(params.getTextDocument()), params.getPosition(), params.getNewName());
    }
}
