package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packed language server, spoken to as an editor does: a process of its own, the protocol over real pipes. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LanguageServerTest {

    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("samenhang.home")));

    private static final String TEXT = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01

            partner gemeente "Gemeente Meerstad" soort gemeente
            vraagstuk drugs "Drugshandel" soort drugshandel { regie gemeente }
            """;

    @TempDir
    private Path folder;

    private final Editor editor = new Editor();
    private Process process;
    private LanguageServer server;

    @BeforeEach
    void startTheServer() throws IOException {
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        process = new ProcessBuilder(HOME.resolve("bin/samenhang").toString(), "lsp")
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(editor, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    @AfterEach
    void endTheServer() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + ".err"));
    }

    @Test
    void tellsGapsOffersTheirRepairsAndLeavesInOrder() throws Exception {
        assertNotNull(initialize().getCapabilities().getCodeActionProvider());
        server.initialized(new InitializedParams());
        String uri = folder.resolve("a.regio").toUri().toString();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "regio", 1, TEXT)));

        Diagnostic gap = gap("R01");
        assertEquals("Samenhang", gap.getSource());
        List<Either<Command, CodeAction>> actions = server.getTextDocumentService()
                .codeAction(new CodeActionParams(
                        new TextDocumentIdentifier(uri), gap.getRange(), new CodeActionContext(List.of(gap))))
                .get();
        assertTrue(
                actions.stream()
                        .map(action -> action.getRight().getTitle())
                        .anyMatch(title -> title.startsWith("Maak \"Gemeente Meerstad\" eigenaar")),
                actions::toString);

        server.shutdown().get();
        server.exit();
        assertEquals(0, process.waitFor());
    }

    @Test
    void endsWithItsEditor() throws Exception {
        initialize();
        process.getOutputStream().close();
        assertEquals(1, process.waitFor());
    }

    private InitializeResult initialize() throws Exception {
        InitializeParams params = new InitializeParams();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        params.setCapabilities(new ClientCapabilities(workspace, null, null));
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "proef")));
        return server.initialize(params).get();
    }

    // The first messages may be those of the empty folder.
    private Diagnostic gap(String rule) throws InterruptedException {
        while (true) {
            for (Diagnostic found : editor.published.take().getDiagnostics()) {
                if (found.getCode() != null && found.getCode().getLeft().equals(rule)) {
                    return found;
                }
            }
        }
    }

    /** An editor that hears what is found and nothing else. */
    private static final class Editor implements LanguageClient {

        private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object event) {
            // Not of interest here.
        }

        @Override
        public void showMessage(MessageParams message) {
            // Not of interest here.
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            // Not of interest here.
        }
    }
}
