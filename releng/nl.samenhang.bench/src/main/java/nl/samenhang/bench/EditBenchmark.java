package nl.samenhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.samenhang.bench.region.RegionGenerator;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes from one typed character to new findings in the editor: the packed language server in a process of
 * its own, the protocol over real pipes. Each character makes a finding appear or go.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class EditBenchmark {

    private static final String PROGRAM = "releng/nl.samenhang.dist/target/samenhang/bin/samenhang";

    /** How many named elements the region has. */
    @Param("5000")
    public int elements;

    /** Over how many files they are spread. */
    @Param({"1", "10"})
    public int files;

    /** What is typed: the last figure of a citizen service number in a text, or the last letter of a name that is referred to. */
    @Param({"TEXT", "NAME"})
    public Typed typed;

    private final Editor editor = new Editor();
    private GeneratedRegions generated;
    private Process process;
    private LanguageServer server;
    private Path file;
    private String text;
    private int version;

    /** What somebody types in a text. */
    public enum Typed {
        TEXT("rol mentor0 \"Mentor, nummer 12345678", "2"),
        NAME("rol mentor", "0");

        private final String before;
        private final String character;

        Typed(String before, String character) {
            this.before = before;
            this.character = character;
        }
    }

    /**
     * Writes the region, starts the server and opens a file.
     *
     * @throws Exception if one of these fails
     */
    @Setup
    public void prepare() throws Exception {
        generated = GeneratedRegions.of(RegionGenerator.ofSize(elements).withFiles(files), 1);
        file = fileWithTheRole();
        text = Files.readString(file)
                .replaceFirst("rol mentor0 \"Mentor", "rol mentor0 \"Mentor, nummer 123456782");
        process = new ProcessBuilder(PROGRAM, "lsp")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(editor, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        server.initialize(parameters()).get();
        server.initialized(new InitializedParams());
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(), "regio", ++version, text)));
        awaitFindings();
    }

    private Path fileWithTheRole() throws IOException {
        try (Stream<Path> all = Files.list(generated.first())) {
            for (Path each : all.sorted().toList()) {
                if (Files.readString(each).contains("rol mentor0 ")) {
                    return each;
                }
            }
        }
        throw new IllegalStateException("no file has the role mentor0");
    }

    private InitializeParams parameters() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities(workspace, null, null));
        parameters.setWorkspaceFolders(
                List.of(new WorkspaceFolder(generated.folder().toUri().toString(), "bench")));
        return parameters;
    }

    private String uri() {
        return file.toUri().toString();
    }

    /**
     * Ends the server and removes the region.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        process.destroy();
        generated.close();
    }

    /**
     * Takes the character away, waits for the findings, types it again and waits again.
     *
     * @return how many messages with findings there were
     * @throws Exception if the server fails
     */
    @Benchmark
    @OperationsPerInvocation(2)
    public int edit() throws Exception {
        int at = text.indexOf(typed.before + typed.character) + typed.before.length();
        edit(at, 1, "");
        edit(at, 0, typed.character);
        return editor.published.get();
    }

    private void edit(int offset, int length, String replacement) throws Exception {
        int published = editor.published.get();
        Range range = new Range(position(offset), position(offset + length));
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(), ++version),
                        List.of(new TextDocumentContentChangeEvent(range, replacement))));
        awaitFindings();
        if (editor.published.get() == published) {
            throw new IllegalStateException("an edit changed no finding");
        }
    }

    private Position position(int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    // The server answers a question about a text when it has told all that its last change brought. It is asked about a
    // file that is not there, so that the answer itself costs nothing.
    private void awaitFindings() throws Exception {
        server.getTextDocumentService()
                .foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(
                        generated.folder().resolve("none.regio").toUri().toString())))
                .get();
    }

    /** An editor that counts what it is told. */
    private static final class Editor implements LanguageClient {

        private final AtomicInteger published = new AtomicInteger();

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.incrementAndGet();
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
