package nl.samenhang.workbench.internal.regions;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;

/** Finds the folders of the workspace that hold texts of a region. */
public final class RegionFiles {

    /** The extension of a text, without its dot. */
    public static final String EXTENSION = "regio";

    private static final int TEXT_CHANGES = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

    private RegionFiles() {}

    /**
     * The folders below a resource that hold texts.
     *
     * @param resource where to look, not null
     * @return the folders, in the order they were met
     * @throws CoreException if the workspace cannot be read
     */
    static Set<IContainer> foldersBelow(IResource resource) throws CoreException {
        Set<IContainer> folders = new LinkedHashSet<>();
        resource.accept(found -> {
            if (isText(found)) {
                folders.add(found.getParent());
            }
            return true;
        });
        return folders;
    }

    /**
     * The folders in which a text came, went or changed. Changes of markers alone do not count.
     *
     * @param change what happened in the workspace, not null
     * @return the folders, in the order they were met
     * @throws CoreException if the workspace cannot be read
     */
    static Set<IContainer> foldersChanged(IResourceDelta change) throws CoreException {
        Set<IContainer> folders = new LinkedHashSet<>();
        change.accept(delta -> {
            if (isText(delta.getResource()) && changesText(delta)) {
                folders.add(delta.getResource().getParent());
            }
            return true;
        });
        return folders;
    }

    /**
     * Whether a resource is a text of a region.
     *
     * @param resource the resource, not null
     * @return true if it is
     */
    public static boolean isText(IResource resource) {
        return resource.getType() == IResource.FILE && EXTENSION.equals(resource.getFileExtension());
    }

    private static boolean changesText(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & TEXT_CHANGES) != 0;
    }
}
