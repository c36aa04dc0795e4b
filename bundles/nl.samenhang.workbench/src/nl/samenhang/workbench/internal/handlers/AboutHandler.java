package nl.samenhang.workbench.internal.handlers;

import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.WorkbenchPlugin;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Version;

/** Tells what this program is. */
public final class AboutHandler extends AbstractHandler {

    /** Called by the platform. */
    public AboutHandler() {}

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Version version = WorkbenchPlugin.get().getBundle().getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        MessageDialog.openInformation(
                HandlerUtil.getActiveShellChecked(event), Messages.aboutTitle, NLS.bind(Messages.aboutText, number));
        return null;
    }
}
