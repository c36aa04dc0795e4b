package nl.samenhang.language;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.internal.ChangedNames;
import nl.samenhang.language.internal.Diagnostics;
import nl.samenhang.language.internal.NameMeanings;
import nl.samenhang.language.internal.RegioResource;
import nl.samenhang.language.internal.SizeLimit;
import nl.samenhang.language.internal.SourceFolder;
import nl.samenhang.language.internal.StructureChecks;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.RegionFile;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * The texts of one folder while somebody writes them. Of a changed text the parts that changed are parsed and linked;
 * elsewhere only those references are looked up anew that may lead elsewhere. To be used by one thread at a time, and
 * what {@link #state} returned stays valid until the next change.
 */
public final class FolderModel {

    private final Path folder;
    private final XtextResourceSet resourceSet;
    private final RegionLoader loader;
    private final SortedMap<Path, RegioResource> files = new TreeMap<>();
    private final SortedMap<Path, Problem> unreadable = new TreeMap<>();

    /** Files that came since references were looked up last. */
    private final Set<RegioResource> added = new HashSet<>();

    private final ChangedNames changedNames = new ChangedNames();

    private boolean changed;

    FolderModel(Path folder, XtextResourceSet resourceSet, RegionLoader loader) {
        this.folder = folder;
        this.resourceSet = resourceSet;
        this.loader = loader;
    }

    /**
     * The folder.
     *
     * @return the path, as it was given
     */
    public Path folder() {
        return folder;
    }

    /**
     * The files that could be read.
     *
     * @return their paths, in order
     */
    public List<Path> files() {
        return List.copyOf(files.keySet());
    }

    /**
     * The parsed text of a file.
     *
     * @param file an absolute path in this folder, not null
     * @return the resource; empty for a file that is not there or could not be read
     */
    public Optional<XtextResource> resource(Path file) {
        return Optional.ofNullable(files.get(file));
    }

    /**
     * Takes up a new or changed text. One that is too large is a problem of the folder.
     *
     * @param file an absolute path in this folder, not null
     * @param text the whole text, not null
     */
    public void put(Path file, String text) {
        unreadable.remove(file);
        RegioResource resource = files.get(file);
        if (!SizeLimit.allows(text.length(), sizeOfOthers(file))) {
            refuse(SizeLimit.problem(file));
        } else if (resource == null) {
            add(file, text.getBytes(StandardCharsets.UTF_8));
        } else if (!text.equals(text(resource))) {
            NameMeanings before = loader.meanings(resource);
            update(resource, text);
            changed = true;
            changedNames.compare(before, loader.meanings(resource));
        }
    }

    private void add(Path file, byte[] text) {
        RegioResource resource = loader.parse(resourceSet, file, text);
        files.put(file, resource);
        added.add(resource);
        changed = true;
        changedNames.addAll();
    }

    /**
     * Takes up a file as it is on disk; one that is not there is let go.
     *
     * @param file an absolute path in this folder, not null
     */
    public void read(Path file) {
        if (!Files.isRegularFile(file)) {
            remove(file);
            return;
        }
        take(SourceFolder.of(folder, List.of(file), sizeOfOthers(file)));
    }

    /** Takes up files that were read. */
    void take(SourceFolder source) {
        source.texts().forEach((file, text) -> take(file.toAbsolutePath(), text));
        source.unreadable().forEach(this::refuse);
    }

    private void refuse(Problem problem) {
        Path file = problem.location().file();
        remove(file);
        unreadable.put(file, problem);
    }

    private long sizeOfOthers(Path file) {
        return files.entrySet().stream()
                .filter(other -> !other.getKey().equals(file))
                .mapToLong(other -> text(other.getValue()).length())
                .sum();
    }

    private void take(Path file, byte[] text) {
        if (files.containsKey(file)) {
            put(file, new String(text, StandardCharsets.UTF_8));
        } else {
            unreadable.remove(file);
            add(file, text);
        }
    }

    /**
     * Lets a file go.
     *
     * @param file an absolute path, not null
     */
    public void remove(Path file) {
        unreadable.remove(file);
        RegioResource resource = files.remove(file);
        if (resource != null) {
            resourceSet.getResources().remove(resource);
            added.remove(resource);
            changed = true;
            changedNames.addAll();
        }
    }

    /**
     * Brings all references up to date and looks for mistakes.
     *
     * @return the regions and the mistakes in the texts
     */
    public LoadedFolder state() {
        updateLinks();
        List<Problem> problems = new ArrayList<>(unreadable.values());
        problems.addAll(Diagnostics.of(List.copyOf(files.values()), problems.isEmpty()));
        List<Region> regions = regions(roots(RegionFile.class));
        if (problems.isEmpty()) {
            problems.addAll(StructureChecks.problems(regions, roots(Catalog.class)));
        }
        problems.sort(
                Comparator.comparing((Problem problem) -> problem.location().file())
                        .thenComparing(problem -> problem.location().offset()));
        return new LoadedFolder(folder, regions, problems);
    }

    private void updateLinks() {
        if (changed) {
            loader.index(resourceSet);
            changedNames.relink(files.values().stream()
                    .filter(resource -> !added.contains(resource))
                    .toList());
        }
        changed = false;
        added.clear();
    }

    private static List<Region> regions(List<RegionFile> files) {
        Map<String, List<RegionFile>> byName = new LinkedHashMap<>();
        for (RegionFile file : files) {
            byName.computeIfAbsent(Objects.requireNonNullElse(file.getName(), ""), key -> new ArrayList<>())
                    .add(file);
        }
        return byName.values().stream().map(Region::of).toList();
    }

    private <T> List<T> roots(Class<T> type) {
        return files.values().stream()
                .flatMap(resource -> resource.getContents().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String text(XtextResource resource) {
        return resource.getParseResult().getRootNode().getText();
    }

    // Only what differs is handed over, so that the parser may keep the rest.
    private static void update(XtextResource resource, String text) {
        String old = text(resource);
        int start = commonStart(old, text);
        int end = commonEnd(old, text, start);
        resource.update(start, old.length() - end - start, text.substring(start, text.length() - end));
    }

    private static int commonStart(String one, String other) {
        int limit = Math.min(one.length(), other.length());
        int at = 0;
        while (at < limit && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String other, int start) {
        int limit = Math.min(one.length(), other.length()) - start;
        int length = 0;
        while (length < limit && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
