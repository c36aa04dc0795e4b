package nl.samenhang.language.ide.internal;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.language.FolderModel;
import nl.samenhang.language.RegionFolders;
import nl.samenhang.language.RegionLoader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/**
 * The folders that an editor works in. A folder with .regio files is a world of its own: regions in two folders never
 * see each other. In place of Xtext's builder, which knows files and not regions, a folder keeps its parsed texts; after
 * a change only what changed is parsed, and the rules are asked about the regions of that folder once.
 */
@Singleton
public class RegionWorkspace extends WorkspaceManager {

    private static final String EXTENSION = ".regio";

    private final RegionLoader loader;
    private final FolderCheck check;
    private final DiagnosticPublisher publisher;
    private final NationalCopy nationalCopy;
    private final Places places;
    private final OperationCanceledManager canceled;

    /** Files that changed and were not taken up yet. */
    private final Set<Path> changed = new LinkedHashSet<>();

    /** Folders whose texts were taken up and not checked yet. */
    private final Set<Path> unchecked = new LinkedHashSet<>();

    private final Map<Path, FolderModel> folders = new LinkedHashMap<>();
    private final Map<Path, CheckedFolder> checked = new LinkedHashMap<>();

    @Inject
    RegionWorkspace(
            RegionLoader loader,
            FolderCheck check,
            DiagnosticPublisher publisher,
            NationalCopy nationalCopy,
            Places places,
            OperationCanceledManager canceled) {
        this.loader = loader;
        this.check = check;
        this.publisher = publisher;
        this.nationalCopy = nationalCopy;
        this.places = places;
        this.canceled = canceled;
    }

    void connect(LanguageClient client) {
        publisher.connect(client);
    }

    /**
     * The folder of a file as it was checked last.
     *
     * @param uri the address of the file, not null
     * @return the folder; empty where the file is in none
     */
    public Optional<CheckedFolder> folder(URI uri) {
        return places.file(uri).map(Path::getParent).map(checked::get);
    }

    /**
     * All folders as they were checked last.
     *
     * @return the folders
     */
    public Collection<CheckedFolder> checkedFolders() {
        return List.copyOf(checked.values());
    }

    // An editor may be opened on a file and on no folder.
    @Override
    public void initialize(URI root, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancel) {
        if (root == null) {
            initialize(List.<WorkspaceFolder>of(), issues, cancel);
        } else {
            super.initialize(root, issues, cancel);
        }
    }

    @Override
    protected void refreshWorkspaceConfig(CancelIndicator cancel) {
        Set<Path> found = roots().stream()
                .flatMap(root -> RegionFolders.readableAt(root).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        openFiles().stream().map(Path::getParent).forEach(found::add);
        for (Path gone : folders.keySet().stream()
                .filter(folder -> !found.contains(folder))
                .toList()) {
            forget(gone);
        }
        found.stream().filter(folder -> !folders.containsKey(folder)).forEach(this::open);
    }

    private List<Path> roots() {
        return getWorkspaceFolders().stream()
                .filter(folder -> folder.getUri() != null)
                .flatMap(folder -> places.file(folder.getUri()).stream())
                .toList();
    }

    private void open(Path folder) {
        folders.put(folder, loader.follow(folder));
        changed.addAll(RegionFolders.readableTexts(folder));
        unchecked.add(folder);
    }

    private void forget(Path folder) {
        folders.remove(folder);
        checked.remove(folder);
        unchecked.remove(folder);
        changed.removeIf(file -> file.getParent().equals(folder));
        publisher.withdraw(folder);
    }

    @Override
    public Buildable didOpen(URI uri, Integer version, String contents) {
        getOpenDocuments().put(uri, new OpenText(version, contents));
        return didChangeFiles(List.of(uri), List.of());
    }

    @Override
    public Buildable didChangeTextDocumentContent(
            URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
        Document document = getOpenDocuments().get(uri);
        if (document != null) {
            String contents = document.applyTextDocumentChanges(changes).getContents();
            getOpenDocuments().put(uri, new OpenText(version, contents));
        }
        return didChangeFiles(List.of(uri), List.of());
    }

    @Override
    protected boolean exists(URI uri) {
        return places.file(uri).map(Files::isRegularFile).orElse(false);
    }

    @Override
    public Buildable didChangeFiles(List<URI> dirty, List<URI> deleted) {
        dirty.forEach(this::touch);
        deleted.forEach(this::touch);
        return cancel -> {
            build(cancel);
            return List.of();
        };
    }

    private void touch(URI uri) {
        places.file(uri)
                .filter(file -> file.toString().endsWith(EXTENSION))
                .filter(file -> !nationalCopy.isCopy(file))
                .ifPresent(file -> {
                    if (!folders.containsKey(file.getParent())) {
                        open(file.getParent());
                    }
                    changed.add(file);
                });
    }

    /**
     * Takes up what changed, checks the folders that it touches and tells the editor. What is not done when this is
     * cancelled is done the next time.
     *
     * @param cancel whether to stop
     */
    void build(CancelIndicator cancel) {
        for (Path file : List.copyOf(changed)) {
            canceled.checkCanceled(cancel);
            takeUp(file);
        }
        for (Path folder : List.copyOf(unchecked)) {
            canceled.checkCanceled(cancel);
            check(folder);
        }
    }

    boolean isCancellation(Throwable failure) {
        return canceled.isOperationCanceledException(failure);
    }

    private void takeUp(Path file) {
        FolderModel model = folders.get(file.getParent());
        unchecked.add(model.folder());
        // What was known of the folder points into texts that are about to change.
        checked.remove(model.folder());
        Document document = openDocument(file);
        if (document == null) {
            model.read(file);
        } else {
            model.put(file, document.getContents());
        }
        changed.remove(file);
    }

    private void check(Path folder) {
        FolderModel model = folders.get(folder);
        CheckedFolder result = check.check(model, versions(model));
        checked.put(folder, result);
        unchecked.remove(folder);
        publisher.publish(result);
    }

    private Map<Path, Integer> versions(FolderModel model) {
        Map<Path, Integer> versions = new HashMap<>();
        for (Path file : model.files()) {
            Document document = openDocument(file);
            if (document != null && document.getVersion() != null) {
                versions.put(file, document.getVersion());
            }
        }
        return versions;
    }

    private Document openDocument(Path file) {
        return getOpenDocuments().entrySet().stream()
                .filter(open -> places.file(open.getKey()).filter(file::equals).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private List<Path> openFiles() {
        return getOpenDocuments().keySet().stream()
                .flatMap(uri -> places.file(uri).stream())
                .filter(file -> !nationalCopy.isCopy(file))
                .toList();
    }

    @Override
    public Pair<? super Document, ? super XtextResource> read(URI uri) {
        Path file = places.file(uri.trimFragment()).orElse(null);
        FolderModel model = file == null ? null : folders.get(file.getParent());
        XtextResource resource = model == null ? null : model.resource(file).orElse(null);
        return resource == null ? null : Tuples.pair(document(file, resource), resource);
    }

    private Document document(Path file, XtextResource resource) {
        Document open = openDocument(file);
        return open != null
                ? open
                : new OpenText(null, resource.getParseResult().getRootNode().getText());
    }

    /** Folders are no projects of Xtext's builder. */
    @Override
    public ProjectManager getProjectManager(URI uri) {
        return null;
    }

    @Override
    public IResourceDescriptions getIndex() {
        return new ChunkedResourceDescriptions(Map.of());
    }
}
