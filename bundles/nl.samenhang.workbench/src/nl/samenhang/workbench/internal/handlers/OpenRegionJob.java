package nl.samenhang.workbench.internal.handlers;

import java.nio.file.Path;
import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.regions.OpenRegions;
import nl.samenhang.workbench.internal.regions.RegionMonitor;
import nl.samenhang.workbench.internal.regions.TextOpener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Opens the folder of a region and then its first text, without holding the window up. */
public final class OpenRegionJob extends WorkspaceJob {

    private final Path path;

    /**
     * A job that opens a path.
     *
     * @param path a folder, or a file that stands for its folder, not null
     */
    public OpenRegionJob(Path path) {
        super(NLS.bind(Messages.openingFolder, path));
        this.path = path;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RegionMonitor.JOBS;
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) {
        try {
            IFile text = new OpenRegions(ResourcesPlugin.getWorkspace()).open(path, monitor);
            inWindow(window -> show(window.getActivePage(), text));
        } catch (CoreException refused) {
            String message = refused.getStatus().getMessage();
            inWindow(window -> MessageDialog.openError(window.getShell(), Messages.cannotOpenTitle, message));
        }
        return Status.OK_STATUS;
    }

    private static void show(IWorkbenchPage page, IFile text) {
        TextOpener.open(page, text);
        if (page.findView("nl.samenhang.workbench.navigator") instanceof ISetSelectionTarget navigator) {
            navigator.selectReveal(new StructuredSelection(text));
        }
    }

    private static void inWindow(java.util.function.Consumer<IWorkbenchWindow> action) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                action.accept(window);
            }
        });
    }
}
