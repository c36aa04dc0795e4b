package nl.samenhang.workbench.internal.handlers;

import java.nio.file.Path;
import nl.samenhang.workbench.internal.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the user choose the folder of a region and opens it. */
public final class OpenFolderHandler extends AbstractHandler {

    /** Called by the platform. */
    public OpenFolderHandler() {}

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event));
        dialog.setText(Messages.chooseFolderTitle);
        dialog.setMessage(Messages.chooseFolder);
        String chosen = dialog.open();
        if (chosen != null) {
            new OpenRegionJob(Path.of(chosen)).schedule();
        }
        return null;
    }
}
