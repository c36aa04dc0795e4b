package nl.samenhang.workbench.internal.application;

import java.io.IOException;
import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.WorkbenchPlugin;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench on its workspace, which belongs to one running window. */
public final class Application implements IApplication {

    /** Called by the platform. */
    public Application() {}

    @Override
    public Object start(IApplicationContext context) {
        // Pictures are measured by Java's own fonts; with a window toolkit of its own beside SWT, Java would need more
        // libraries than a bare system has.
        System.setProperty("java.awt.headless", "true");
        quietParser();
        Display display = PlatformUI.createDisplay();
        try {
            Location workspace = Platform.getInstanceLocation();
            if (!reserve(workspace)) {
                MessageDialog.openError(
                        null,
                        Messages.alreadyOpenTitle,
                        NLS.bind(Messages.alreadyOpen, workspace.getURL().getPath()));
                return EXIT_OK;
            }
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            return run(display, new WorkbenchSetup(StartArguments.of(arguments)));
        } finally {
            display.dispose();
        }
    }

    /** The parser traces its work through log4j, which without this complains on the console of having no target. */
    private static void quietParser() {
        LogManager.getRootLogger().setLevel(Level.OFF);
    }

    private static Integer run(Display display, WorkbenchSetup setup) {
        int code = PlatformUI.createAndRunWorkbench(display, setup);
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    private static boolean reserve(Location workspace) {
        try {
            return workspace.lock();
        } catch (IOException unwritable) {
            ILog.of(WorkbenchPlugin.class).error("The workspace cannot be reserved.", unwritable);
            return false;
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench()
                    .getDisplay()
                    .syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
