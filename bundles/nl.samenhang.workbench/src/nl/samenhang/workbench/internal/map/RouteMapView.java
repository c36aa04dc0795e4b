package nl.samenhang.workbench.internal.map;

import java.util.Optional;
import java.util.function.Consumer;
import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.WorkbenchPlugin;
import nl.samenhang.workbench.internal.regions.CheckedRegion;
import nl.samenhang.workbench.internal.regions.RegionFiles;
import nl.samenhang.workbench.internal.regions.RegionMonitor;
import nl.samenhang.workbench.internal.regions.TextOpener;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** Shows the route map of the region whose text is being read; a click in it leads to the text. */
public final class RouteMapView extends ViewPart {

    /** The id of this view. */
    public static final String ID = "nl.samenhang.workbench.routeMap";

    private final RegionMonitor monitor = WorkbenchPlugin.get().monitor();
    private final ISelectionListener selections = this::selected;
    private final Consumer<IContainer> checks = this::checked;
    private Browser browser;
    private IContainer shownFolder;
    private String shownPage;

    /** Called by the platform. */
    public RouteMapView() {}

    @Override
    public void createPartControl(Composite parent) {
        try {
            browser = new Browser(parent, SWT.NONE);
        } catch (SWTError noWebView) {
            ILog.of(RouteMapView.class).warn("The system has no web view.", noWebView);
            new Label(parent, SWT.WRAP).setText(Messages.mapNoBrowser);
            return;
        }
        browser.setJavascriptEnabled(true);
        ClickInMap click = new ClickInMap(browser);
        browser.addDisposeListener(event -> click.dispose());
        getSite().getPage().addSelectionListener(selections);
        monitor.addListener(checks);
        folderOf(getSite().getPage().getActiveEditor()).ifPresent(folder -> shownFolder = folder);
        refresh();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        monitor.removeListener(checks);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (browser != null) {
            browser.setFocus();
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        Optional<IContainer> folder = part instanceof IEditorPart editor ? folderOf(editor) : folderOf(selection);
        folder.filter(other -> !other.equals(shownFolder)).ifPresent(other -> {
            shownFolder = other;
            refresh();
        });
    }

    private static Optional<IContainer> folderOf(IEditorPart editor) {
        return Optional.ofNullable(editor)
                .map(part -> Adapters.adapt(part.getEditorInput(), IFile.class))
                .filter(RegionFiles::isText)
                .map(IResource::getParent);
    }

    private Optional<IContainer> folderOf(ISelection selection) {
        Object first = selection instanceof IStructuredSelection list ? list.getFirstElement() : null;
        IResource resource = Adapters.adapt(first, IResource.class);
        IContainer folder = resource instanceof IContainer container ? container : parentOf(resource);
        return Optional.ofNullable(folder).filter(found -> monitor.result(found).isPresent());
    }

    private static IContainer parentOf(IResource resource) {
        return resource == null ? null : resource.getParent();
    }

    /** Comes from the thread of the check. */
    private void checked(IContainer folder) {
        browser.getDisplay().asyncExec(() -> {
            if (!browser.isDisposed() && folder.equals(shownFolder)) {
                refresh();
            }
        });
    }

    private void refresh() {
        String page = shownFolder == null
                ? RouteMapPage.saying(Messages.mapNothingOpen)
                : monitor.result(shownFolder)
                        .map(RouteMapPage::of)
                        .orElseGet(() -> RouteMapPage.saying(
                                shownFolder.exists() ? Messages.mapLoading : Messages.mapNothingOpen));
        if (!page.equals(shownPage)) {
            shownPage = page;
            browser.setText(page);
        }
    }

    private void open(String qualifiedName) {
        if (shownFolder == null) {
            return;
        }
        monitor.result(shownFolder)
                .map(CheckedRegion::places)
                .map(places -> places.get(qualifiedName))
                .ifPresent(place -> TextOpener.open(getSite().getPage(), shownFolder, place));
    }

    /** The way from a click in the page to the text. */
    private final class ClickInMap extends BrowserFunction {

        ClickInMap(Browser page) {
            super(page, RouteMapPage.OPEN_FUNCTION);
        }

        @Override
        public Object function(Object[] arguments) {
            if (arguments.length == 1 && arguments[0] instanceof String name) {
                getBrowser().getDisplay().asyncExec(() -> open(name));
            }
            return null;
        }
    }
}
