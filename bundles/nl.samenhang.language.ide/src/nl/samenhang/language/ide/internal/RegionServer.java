package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.samenhang.language.ide.internal.completion.Completions;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
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
    private final CodeActions codeActions;
    private final Completions completions;

    @Inject
    RegionServer(
            RegionWorkspace workspace,
            ClientLanguage language,
            ClientFeatures features,
            Places places,
            Faults faults,
            CodeActions codeActions,
            Completions completions) {
        this.workspace = workspace;
        this.language = language;
        this.features = features;
        this.codeActions = codeActions;
        this.completions = completions;
        this.places = places;
        this.faults = faults;
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
        return capabilities;
    }

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(
            CancelIndicator cancel, CompletionParams params) {
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
}
