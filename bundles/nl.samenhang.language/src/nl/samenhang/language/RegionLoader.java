package nl.samenhang.language;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.language.edit.RepairWriter;
import nl.samenhang.language.internal.ElementFragments;
import nl.samenhang.language.internal.FolderIndex;
import nl.samenhang.language.internal.NameMeanings;
import nl.samenhang.language.internal.RegioResource;
import nl.samenhang.language.internal.SourceFolder;
import org.eclipse.emf.common.util.URI;
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
    private FolderIndex index;

    @Inject
    private ElementFragments fragments;

    @Inject
    private IResourceFactory resources;

    @Inject
    private RepairWriter repairWriter;

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
        FolderModel model = follow(source.folder());
        model.take(source);
        return model.state();
    }

    /**
     * Follows a folder whose texts may change. It is empty at first: whoever follows it says what is in it.
     *
     * @param folder the folder, not null
     * @return the folder without files
     */
    public FolderModel follow(Path folder) {
        XtextResourceSet resourceSet = newResourceSet();
        FolderIndex.install(resourceSet, new ResourceDescriptionsData(List.of()), nationalNames());
        return new FolderModel(folder, resourceSet, this);
    }

    /** Parses a text that is new in a folder. */
    RegioResource parse(XtextResourceSet folder, Path file, byte[] text) {
        return parse(folder, URI.createFileURI(file.toString()), new ByteArrayInputStream(text));
    }

    /** Lets references in a folder find the names as they are now. */
    void index(XtextResourceSet folder) {
        FolderIndex.update(folder, index.names(folder.getResources()));
    }

    /** What the names of a file mean now. */
    NameMeanings meanings(RegioResource resource) {
        return NameMeanings.of(resource, fragments);
    }

    private XtextResourceSet newResourceSet() {
        XtextResourceSet resourceSet = resourceSets.get();
        resourceSet.addLoadOption(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
        return resourceSet;
    }

    // All references within the catalogue are resolved at once, so that regions may be read from it by several threads.
    private ResourceDescriptionsData nationalNames() {
        if (nationalNames == null) {
            XtextResourceSet resourceSet = newResourceSet();
            RegioResource catalog = parse(resourceSet, NationalCatalog.ADDRESS, NationalCatalog.open());
            ResourceDescriptionsData names = index.names(List.of(catalog));
            FolderIndex.install(resourceSet, names, new ResourceDescriptionsData(List.of()));
            catalog.resolveLazyCrossReferences(null);
            nationalNames = names;
        }
        return nationalNames;
    }

    // Not by the global registry of factories: that one knows the language as it was set up last in this process.
    private RegioResource parse(XtextResourceSet resourceSet, URI uri, InputStream text) {
        RegioResource resource = (RegioResource) resources.createResource(uri);
        resourceSet.getResources().add(resource);
        try (text) {
            resource.load(text, resourceSet.getLoadOptions());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return resource;
    }
}
