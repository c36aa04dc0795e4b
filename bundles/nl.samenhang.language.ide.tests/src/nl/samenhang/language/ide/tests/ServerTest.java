package nl.samenhang.language.ide.tests;

import com.google.inject.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.samenhang.language.ide.RegioServerModule;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.testing.AbstractLanguageServerTest;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server with an editor that works in a folder of its own. */
abstract class ServerTest extends AbstractLanguageServerTest {

    static final String HEADER = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01

            """;

    @TempDir
    Path folder;

    ServerTest() {
        super("regio");
    }

    @Override
    protected Module getServerModule() {
        return Modules2.mixin(
                new RegioServerModule(),
                binder -> binder.bind(IRequestManager.class).to(DirectRequestManager.class));
    }

    @BeforeEach
    void workInTheFolder() throws IOException {
        folder = folder.toRealPath();
        root = folder.toFile();
    }

    final Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    final String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    final String uri(String name) {
        return "file://" + folder.resolve(name).toUri().getRawPath();
    }

    final TextDocumentIdentifier document(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    /** Starts the server and opens a file with the text that it has on disk. */
    final void initializeAndOpen(String name) {
        initialize();
        open(uri(name), text(name));
    }

    /** Puts one text in the place of the first occurrence of another, in the open document and not on disk. */
    final String change(String name, String text, String old, String replacement) {
        int start = text.indexOf(old);
        Range range = new Range(position(text, start), position(text, start + old.length()));
        languageServer.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(name), 2),
                List.of(new TextDocumentContentChangeEvent(range, replacement))));
        return text.substring(0, start) + replacement + text.substring(start + old.length());
    }

    final void changedOnDisk(String name, FileChangeType type) {
        languageServer.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(name), type))));
    }

    /** What the editor shows at a file, as "line:column severity code message". */
    final List<String> shown(String name) {
        return getDiagnostics().getOrDefault(uri(name), List.of()).stream()
                .sorted(Comparator.comparing((Diagnostic found) ->
                                found.getRange().getStart().getLine())
                        .thenComparing(found -> found.getRange().getStart().getCharacter()))
                .map(ServerTest::shown)
                .toList();
    }

    private static String shown(Diagnostic found) {
        Position start = found.getRange().getStart();
        String code = found.getCode() == null ? "" : found.getCode().getLeft() + " ";
        return "%d:%d %s %s%s"
                .formatted(
                        start.getLine() + 1,
                        start.getCharacter() + 1,
                        found.getSeverity().name().toLowerCase(Locale.ROOT),
                        code,
                        found.getMessage().getLeft());
    }

    /** The ids of the rules that found something in a file. */
    final List<String> rules(String name) {
        return getDiagnostics().getOrDefault(uri(name), List.of()).stream()
                .filter(found -> found.getCode() != null)
                .map(found -> found.getCode().getLeft())
                .sorted()
                .toList();
    }

    /** The place of the first occurrence of a text, as "line:column" from 1. */
    static String place(String text, String needle) {
        Position position = position(text, text.indexOf(needle));
        return (position.getLine() + 1) + ":" + (position.getCharacter() + 1);
    }

    static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(line, offset - (before.lastIndexOf('\n') + 1));
    }
}
