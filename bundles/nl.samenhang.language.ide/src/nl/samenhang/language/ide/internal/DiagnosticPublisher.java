package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the editor what was found, file by file, and only where that has changed. */
@Singleton
public final class DiagnosticPublisher {

    private final DiagnosticWriter writer;
    private final Places places;
    private final Map<Path, Map<Path, List<Diagnostic>>> published = new HashMap<>();
    private LanguageClient client;

    @Inject
    DiagnosticPublisher(DiagnosticWriter writer, Places places) {
        this.writer = writer;
        this.places = places;
    }

    void connect(LanguageClient editor) {
        client = editor;
    }

    /**
     * Tells what was found in a folder.
     *
     * @param folder the folder as it is now, not null
     */
    void publish(CheckedFolder folder) {
        Map<Path, List<Diagnostic>> now = writer.of(folder);
        Map<Path, List<Diagnostic>> before =
                published.getOrDefault(folder.model().folder(), Map.of());
        Set<Path> files = new HashSet<>(before.keySet());
        files.addAll(now.keySet());
        for (Path file : files) {
            List<Diagnostic> found = now.getOrDefault(file, List.of());
            if (!found.equals(before.get(file))) {
                client.publishDiagnostics(new PublishDiagnosticsParams(
                        places.uri(file), found, folder.versions().get(file)));
            }
        }
        published.put(folder.model().folder(), now);
    }

    /**
     * Takes back all that was told of a folder.
     *
     * @param folder the folder, not null
     */
    void withdraw(Path folder) {
        Map<Path, List<Diagnostic>> before = published.remove(folder);
        if (before != null) {
            before.forEach((file, found) -> {
                if (!found.isEmpty()) {
                    client.publishDiagnostics(new PublishDiagnosticsParams(places.uri(file), List.of()));
                }
            });
        }
    }
}
