package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.language.edit.FileEdit;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Words edits of texts for an editor, for exactly the version of a text of which they were made where the editor knows
 * versions.
 */
public final class WorkspaceEdits {

    private final Places places;
    private final ClientFeatures features;

    @Inject
    WorkspaceEdits(Places places, ClientFeatures features) {
        this.places = places;
        this.features = features;
    }

    /**
     * Edits of the texts of a folder.
     *
     * @param edits the edits, by places in the texts as they were read, not null
     * @param folder the folder, not null
     * @return the same edits for the editor
     */
    public WorkspaceEdit of(List<FileEdit> edits, CheckedFolder folder) {
        Map<Path, List<TextEdit>> byFile = new LinkedHashMap<>();
        for (FileEdit edit : edits) {
            Path file = places.file(edit.file()).orElseThrow();
            INode root =
                    folder.model().resource(file).orElseThrow().getParseResult().getRootNode();
            byFile.computeIfAbsent(file, key -> new ArrayList<>())
                    .add(new TextEdit(Places.range(root, edit.offset(), edit.length()), edit.text()));
        }
        return of(byFile, folder);
    }

    private WorkspaceEdit of(Map<Path, List<TextEdit>> edits, CheckedFolder folder) {
        if (!features.knowsVersions()) {
            Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
            edits.forEach((file, list) -> changes.put(places.uri(file), list));
            return new WorkspaceEdit(changes);
        }
        return new WorkspaceEdit(edits.entrySet().stream()
                .map(entry -> new TextDocumentEdit(version(entry.getKey(), folder), either(entry.getValue())))
                .map(Either::<TextDocumentEdit, ResourceOperation>forLeft)
                .toList());
    }

    private VersionedTextDocumentIdentifier version(Path file, CheckedFolder folder) {
        return new VersionedTextDocumentIdentifier(
                places.uri(file), folder.versions().get(file));
    }

    private static List<Either<TextEdit, SnippetTextEdit>> either(List<TextEdit> edits) {
        return edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
    }
}
