package nl.samenhang.workbench.internal.handlers;

import nl.samenhang.workbench.internal.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.handlers.HandlerUtil;

/** Reads the selected folders and files from disk again; what changed there is checked anew. */
public final class RefreshHandler extends AbstractHandler {

    /** Called by the platform. */
    public RefreshHandler() {}

    @Override
    public Object execute(ExecutionEvent event) {
        for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
            IResource resource = Adapters.adapt(selected, IResource.class);
            if (resource != null) {
                Job.createSystem(Messages.refreshing, (ICoreRunnable)
                                monitor -> resource.refreshLocal(IResource.DEPTH_INFINITE, monitor))
                        .schedule();
            }
        }
        return null;
    }
}
