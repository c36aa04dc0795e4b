package nl.samenhang.workbench.internal.application;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Leaves in a context menu of the platform only the entries that serve somebody who writes a region. */
final class ContextMenu implements IMenuListener {

    private final Set<String> offered;

    private ContextMenu(Set<String> offered) {
        this.offered = offered;
    }

    /**
     * Offers only some entries in the context menu of a control.
     *
     * @param control the control; nothing happens where it has no menu of the platform
     * @param offered the ids of the entries that stay
     */
    static void restrict(Control control, Set<String> offered) {
        Menu menu = control == null ? null : control.getMenu();
        if (menu != null && menu.getData(MenuManager.MANAGER_KEY) instanceof MenuManager manager) {
            manager.addMenuListener(new ContextMenu(offered));
        }
    }

    @Override
    public void menuAboutToShow(IMenuManager menu) {
        Arrays.stream(menu.getItems()).filter(this::notOffered).forEach(item -> {
            item.setVisible(false);
            menu.remove(item);
        });
    }

    private boolean notOffered(IContributionItem item) {
        return !item.isSeparator() && !item.isGroupMarker() && !offered.contains(String.valueOf(item.getId()));
    }
}
