package nl.samenhang.language;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.edit.RepairWriter;
import nl.samenhang.language.internal.Diagnostics;
import nl.samenhang.language.internal.FolderIndex;
import nl.samenhang.language.internal.SourceFolder;
import nl.samenhang.language.internal.StructureChecks;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.RegionFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * Reads the regions of a folder from their texts, on a plain class path as well as in the workbench. A loader may be
 * used for any number of folders, by one thread at a time; what it returned stays valid. It reads the national catalogue
 * once, so that all its regions share one; apart from that a region can be collected as soon as nobody holds it.
 */
public final class RegionLoader {

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    @Inject
    private IResourceFactory resources;

    @Inject
    private RepairWriter repairWriter;

    @Inject
    private FolderIndex index;

    private ResourceDescriptionsData nationalNames;

    /**
     * Makes a loader; this sets the language up and takes most of a second in a fresh process.
     *
     * @return the loader
     */
    public static RegionLoader create() {
        return new RegioStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(RegionLoader.class);
    }

    /**
     * What writes repairs into the texts of regions that this loader has read.
     *
     * @return the writer, never null
     */
    public RepairWriter repairWriter() {
        return repairWriter;
    }

    /**
     * Reads all regions of a folder. Mistakes in the texts are reported as problems; what could be understood is in
     * the regions all the same.
     *
     * @param path a folder with .regio files, or one such file, which stands for its folder; not null
     * @return what was read
     * @throws InputException if the path does not exist, cannot be read or holds no .regio file
     */
    public LoadedFolder load(Path path) {
        return load(SourceFolder.at(path));
    }

    /**
     * Reads a text that stands in no file, as if it were the only one of its folder.
     *
     * @param text the text, not null
     * @return what was read
     */
    public LoadedFolder loadText(String text) {
        return load(SourceFolder.of(text));
    }

    private LoadedFolder load(SourceFolder source) {
        XtextResourceSet resourceSet = newResourceSet();
        List<LazyLinkingResource> read = new ArrayList<>();
        source.texts().forEach((file, text) -> read.add(read(resourceSet, file, text)));
        FolderIndex.install(resourceSet, index.names(read), nationalNames());
        List<Problem> problems = new ArrayList<>(source.unreadable());
        problems.addAll(Diagnostics.of(read, problems.isEmpty()));
        List<Region> regions = regions(roots(read.stream(), RegionFile.class));
        if (problems.isEmpty()) {
            problems.addAll(StructureChecks.problems(regions, roots(read.stream(), Catalog.class)));
        }
        problems.sort(
                Comparator.comparing((Problem problem) -> problem.location().file())
                        .thenComparing(problem -> problem.location().offset()));
        return new LoadedFolder(source.folder(), regions, problems);
    }

    private XtextResourceSet newResourceSet() {
        XtextResourceSet resourceSet = resourceSets.get();
        resourceSet.addLoadOption(XtextResource.OPTION_ENCODING, "UTF-8");
        return resourceSet;
    }

    // All references within the catalogue are resolved at once, so that regions may be read from it by several threads.
    private ResourceDescriptionsData nationalNames() {
        if (nationalNames == null) {
            XtextResourceSet resourceSet = newResourceSet();
            LazyLinkingResource catalog = read(resourceSet, NationalCatalog.ADDRESS, NationalCatalog.open());
            ResourceDescriptionsData names = index.names(List.of(catalog));
            FolderIndex.install(resourceSet, names, new ResourceDescriptionsData(List.of()));
            catalog.resolveLazyCrossReferences(null);
            nationalNames = names;
        }
        return nationalNames;
    }

    private LazyLinkingResource read(XtextResourceSet resourceSet, Path file, byte[] text) {
        return read(resourceSet, URI.createFileURI(file.toAbsolutePath().toString()), new ByteArrayInputStream(text));
    }

    // Not by the global registry of factories: that one knows the language as it was set up last in this process.
    private LazyLinkingResource read(XtextResourceSet resourceSet, URI uri, InputStream text) {
        LazyLinkingResource resource = (LazyLinkingResource) resources.createResource(uri);
        resourceSet.getResources().add(resource);
        try (text) {
            resource.load(text, resourceSet.getLoadOptions());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return resource;
    }

    private static <T> List<T> roots(Stream<? extends Resource> resources, Class<T> type) {
        return resources
                .flatMap(resource -> resource.getContents().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Region> regions(List<RegionFile> files) {
        Map<String, List<RegionFile>> byName = new LinkedHashMap<>();
        for (RegionFile file : files) {
            byName.computeIfAbsent(Objects.requireNonNullElse(file.getName(), ""), key -> new ArrayList<>())
                    .add(file);
        }
        return byName.values().stream().map(Region::of).toList();
    }
}
