package nl.samenhang.workbench.internal.application;

import nl.samenhang.workbench.internal.WorkbenchPlugin;
import nl.samenhang.workbench.internal.handlers.OpenRegionJob;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** What the workbench does at its start and its end. */
final class WorkbenchSetup extends WorkbenchAdvisor {

    private final StartArguments arguments;

    WorkbenchSetup(StartArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        PlatformImages.declare(configurer);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowSetup(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return RegionPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        WorkbenchPlugin.get().monitor();
        arguments.paths().forEach(path -> new OpenRegionJob(path).schedule());
    }

    @Override
    public void postShutdown() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        try {
            workspace.save(true, null);
        } catch (CoreException unsaved) {
            ILog.of(WorkbenchPlugin.class).log(unsaved.getStatus());
        }
    }
}
