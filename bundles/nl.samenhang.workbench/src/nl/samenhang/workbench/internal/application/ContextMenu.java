package nl.samenhang.workbench.internal.application;

import java.util.Arrays;
import java.util.function.Predicate;
import nl.samenhang.workbench.internal.WorkbenchPlugin;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Leaves in a context menu of the platform only the entries that serve somebody who writes a region. */
final class ContextMenu implements IMenuListener {

    private final Predicate<String> offered;

    private ContextMenu(Predicate<String> offered) {
        this.offered = offered;
    }

    /**
     * Offers in the context menu of a view and its parts only the entries that this bundle declares for it.
     *
     * @param content the control that holds the view
     */
    static void restrictToOwn(Control content) {
        restrict(content, id -> id.startsWith(WorkbenchPlugin.ID));
        if (content instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(ContextMenu::restrictToOwn);
        }
    }

    /**
     * Offers only some entries in the context menu of a control.
     *
     * @param control the control; nothing happens where it has no menu of the platform
     * @param offered whether the entry with an id stays
     */
    static void restrict(Control control, Predicate<String> offered) {
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
        return !item.isSeparator() && !item.isGroupMarker() && !offered.test(String.valueOf(item.getId()));
    }
}
