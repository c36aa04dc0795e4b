package nl.samenhang.workbench.internal.handlers;

import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.regions.OpenRegions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the selected folder off the list; its files stay as they are. */
public final class CloseFolderHandler extends AbstractHandler {

    /** Called by the platform. */
    public CloseFolderHandler() {}

    @Override
    public Object execute(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        IFolder folder = Adapters.adapt(selected, IFolder.class);
        if (folder != null) {
            Job.createSystem(Messages.closingFolder, (ICoreRunnable) monitor -> close(folder))
                    .schedule();
        }
        return null;
    }

    private static void close(IFolder folder) throws CoreException {
        try {
            new OpenRegions(ResourcesPlugin.getWorkspace()).close(folder);
        } catch (CoreException refused) {
            throw new CoreException(Status.error(NLS.bind(Messages.cannotClose, folder.getName()), refused));
        }
    }
}
