package nl.samenhang.workbench.internal.regions;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.workbench.internal.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * The folders that the user opened. Each is a linked folder of one project in the workspace, so that nothing is written
 * beside the user's files.
 */
public final class OpenRegions {

    private static final String PROJECT = "samenhang";

    /** By habit the file with the header of a region is named regio.regio, or as its folder. */
    private static final String MAIN_NAME = "regio";

    private final IWorkspace workspace;

    /**
     * The open folders of a workspace.
     *
     * @param workspace the workspace, not null
     */
    public OpenRegions(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The project that holds the open folders; it exists after the first folder was opened.
     *
     * @return the project, never null
     */
    public IProject project() {
        return workspace.getRoot().getProject(PROJECT);
    }

    /**
     * Makes sure of the project that holds the open folders.
     *
     * @throws CoreException if the workspace cannot be written
     */
    public void prepare() throws CoreException {
        IProject project = project();
        if (!project.exists()) {
            project.create(null);
        }
        if (!project.isOpen()) {
            project.open(null);
        }
    }

    /**
     * Opens the folder of a region, or finds it among the open ones.
     *
     * @param path a folder, or a file that stands for its folder, not null
     * @param monitor the progress; may be null
     * @return the text to show first: the file that was given, else the main one by its name, else the first
     * @throws CoreException with a message for the user, if there is no region at the path
     */
    public IFile open(Path path, IProgressMonitor monitor) throws CoreException {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Path text = Files.isDirectory(path) ? firstText(folder) : requireText(path);
        prepare();
        IFolder link = linkTo(folder.toUri(), folder.getFileName().toString(), monitor);
        return link.getFile(text.getFileName().toString());
    }

    private IFolder linkTo(URI location, String name, IProgressMonitor monitor) throws CoreException {
        Optional<IFolder> known = linkAt(location);
        if (known.isPresent()) {
            known.get().refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return known.get();
        }
        IFolder link = freeFolder(name);
        link.createLink(location, IResource.NONE, monitor);
        return link;
    }

    private Optional<IFolder> linkAt(URI location) throws CoreException {
        for (IResource member : project().members()) {
            if (member instanceof IFolder folder && isAt(folder, location)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(IFolder folder, URI location) {
        IPath path = folder.getLocation();
        return path != null && path.toPath().equals(Path.of(location));
    }

    private IFolder freeFolder(String name) {
        IFolder folder = project().getFolder(name);
        for (int number = 2; folder.exists(); number++) {
            folder = project().getFolder(name + " (" + number + ")");
        }
        return folder;
    }

    private static Path requireText(Path path) throws CoreException {
        if (!Files.exists(path)) {
            throw failure(NLS.bind(Messages.pathMissing, path));
        }
        if (!isText(path)) {
            throw failure(NLS.bind(Messages.noRegionInFolder, path));
        }
        return path;
    }

    private static Path firstText(Path folder) throws CoreException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(OpenRegions::isText)
                    .min(Comparator.comparing((Path file) -> !isMainText(file, folder))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow(() -> failure(NLS.bind(Messages.noRegionInFolder, folder)));
        } catch (IOException unreadable) {
            throw new CoreException(Status.error(NLS.bind(Messages.cannotLink, folder), unreadable));
        }
    }

    private static boolean isMainText(Path file, Path folder) {
        String end = "." + RegionFiles.EXTENSION;
        return file.endsWith(MAIN_NAME + end) || file.endsWith(folder.getFileName() + end);
    }

    private static boolean isText(Path file) {
        return file.getFileName().toString().endsWith("." + RegionFiles.EXTENSION) && Files.isRegularFile(file);
    }

    private static CoreException failure(String message) {
        return new CoreException(Status.error(message));
    }

    /**
     * Takes a folder off the list; its files stay as they are.
     *
     * @param folder an open folder or one within, not null
     * @throws CoreException if the workspace cannot be written
     */
    public void close(IContainer folder) throws CoreException {
        IResource link = folder;
        while (!link.isLinked() && link.getParent() instanceof IFolder parent) {
            link = parent;
        }
        if (link.isLinked()) {
            link.delete(IResource.NONE, null);
        }
    }
}
