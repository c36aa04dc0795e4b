package nl.samenhang.workbench.internal.handlers;

import nl.samenhang.workbench.internal.regions.TextOpener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the selected file. */
public final class OpenFileHandler extends AbstractHandler {

    /** Called by the platform. */
    public OpenFileHandler() {}

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        IFile file = Adapters.adapt(selected, IFile.class);
        if (file != null) {
            TextOpener.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), file);
        }
        return null;
    }
}
