package nl.samenhang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import nl.samenhang.workbench.internal.regions.RegionMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The running window, whose events are handled while a test waits for something to come true. */
final class Window {

    /** Only ends a test that would never end; no test depends on its length. */
    private static final int GIVE_UP_MILLISECONDS = 120_000;

    private Window() {}

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Handles events until no region is being opened or checked, and what followed from that was shown. */
    static void settle() {
        IJobManager jobs = Job.getJobManager();
        JobChangeAdapter waker = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                Display.getDefault().wake();
            }
        };
        jobs.addJobChangeListener(waker);
        try {
            until("the checks end", () -> jobs.find(RegionMonitor.JOBS).length == 0);
        } finally {
            jobs.removeJobChangeListener(waker);
        }
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // Everything that waits is handled.
        }
    }

    /** Handles events until a condition holds, which some event must bring about. */
    static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        boolean[] givenUp = {false};
        Runnable giveUp = () -> givenUp[0] = true;
        display.timerExec(GIVE_UP_MILLISECONDS, giveUp);
        while (!condition.getAsBoolean() && !givenUp[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.timerExec(-1, giveUp);
        assertTrue(condition.getAsBoolean(), () -> "waited in vain until " + what);
    }
}
