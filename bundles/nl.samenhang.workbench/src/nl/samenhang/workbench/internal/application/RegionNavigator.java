package nl.samenhang.workbench.internal.application;

import nl.samenhang.workbench.internal.regions.OpenRegions;
import nl.samenhang.workbench.internal.regions.TextOpener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.navigator.CommonNavigator;

/** The open regions and their files. */
public final class RegionNavigator extends CommonNavigator {

    /** The id of this view. */
    public static final String ID = "nl.samenhang.workbench.navigator";

    private static final String MENU = "nl.samenhang.workbench.navigator.menu";

    /** Called by the platform. */
    public RegionNavigator() {}

    @Override
    protected Object getInitialInput() {
        return new OpenRegions(ResourcesPlugin.getWorkspace()).project();
    }

    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object first = ((IStructuredSelection) event.getSelection()).getFirstElement();
        IFile file = Adapters.adapt(first, IFile.class);
        if (file == null) {
            super.handleDoubleClick(event);
        } else {
            TextOpener.open(getSite().getPage(), file);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        // In place of the platform's own, whose entries serve programmers; the entries are declared in plugin.xml.
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        Control tree = getCommonViewer().getControl();
        tree.setMenu(menu.createContextMenu(tree));
        getSite().registerContextMenu(MENU, menu, getCommonViewer());
        ContextMenu.restrictToOwn(tree);
    }
}
