package nl.samenhang.language.internal;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * The names of everything in a folder and in the national catalogue, so that a reference is found in one look-up, however
 * many files there are. It is made once all files are parsed and before the first reference is resolved.
 */
public final class FolderIndex {

    private static final String FOLDER = "folder";
    private static final String NATIONAL = "national";

    private final IResourceDescription.Manager descriptions;

    /**
     * An index that describes resources in the way of the language.
     *
     * @param descriptions says which names a resource defines
     */
    @Inject
    public FolderIndex(IResourceDescription.Manager descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * The names that some resources define.
     *
     * @param resources the parsed resources, not null
     * @return their names
     */
    public ResourceDescriptionsData names(List<? extends Resource> resources) {
        return new ResourceDescriptionsData(
                resources.stream().map(descriptions::getResourceDescription).toList());
    }

    /**
     * Lets references in a folder find the folder's own names, and behind these the names of the national catalogue.
     *
     * @param folder the resource set of the folder, which has no index yet; not null
     * @param own the folder's names, not null
     * @param national the names of the national catalogue, not null
     */
    public static void install(ResourceSet folder, ResourceDescriptionsData own, ResourceDescriptionsData national) {
        ProjectDescription project = new ProjectDescription();
        project.setName(FOLDER);
        project.setDependencies(List.of(NATIONAL));
        project.attachToEmfObject(folder);
        new ChunkedResourceDescriptions(Map.of(FOLDER, own, NATIONAL, national), folder);
    }

    /**
     * Puts a folder's names as they are now in the place of those that its index had.
     *
     * @param folder the resource set of the folder, which has an index; not null
     * @param own the folder's names, not null
     */
    public static void update(ResourceSet folder, ResourceDescriptionsData own) {
        ChunkedResourceDescriptions.findInEmfObject(folder).setContainer(FOLDER, own);
    }
}
