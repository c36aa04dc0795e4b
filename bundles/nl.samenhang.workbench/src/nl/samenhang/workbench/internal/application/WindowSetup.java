package nl.samenhang.workbench.internal.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The look of the window; its menu is declared in plugin.xml. */
final class WindowSetup extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1400, 900);

    WindowSetup(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.getWindow().getPartService().addPartListener(new EditorMenus());
        window.setTitle("Samenhang");
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }
}
