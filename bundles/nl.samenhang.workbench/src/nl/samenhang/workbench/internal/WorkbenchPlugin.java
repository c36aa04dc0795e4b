package nl.samenhang.workbench.internal;

import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.RouteMaps;
import nl.samenhang.diagram.Scope;
import nl.samenhang.workbench.internal.regions.RegionMonitor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** The bundle's life, and what lives as long as it: the watch over the open regions. */
public final class WorkbenchPlugin extends AbstractUIPlugin {

    /** The symbolic name of this bundle. */
    public static final String ID = "nl.samenhang.workbench";

    private static WorkbenchPlugin instance;

    private RegionMonitor monitor;

    /** Called by the framework. */
    public WorkbenchPlugin() {}

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        if (monitor != null) {
            monitor.stop();
        }
        instance = null;
        super.stop(context);
    }

    /**
     * The running bundle.
     *
     * @return the bundle, never null while the workbench runs
     */
    public static WorkbenchPlugin get() {
        return instance;
    }

    /**
     * The watch over the open regions, started at the first call.
     *
     * @return the monitor, never null
     */
    public synchronized RegionMonitor monitor() {
        if (monitor == null) {
            monitor = new RegionMonitor(ResourcesPlugin.getWorkspace(), WorkbenchPlugin::maps);
            monitor.start();
        }
        return monitor;
    }

    /** Each route at a size that can be read, then all of them together. */
    private static Stream<Diagram> maps(Region region) {
        RegionFacts facts = RegionFacts.of(region);
        DrawingOptions plain = DrawingOptions.plain();
        Stream<Diagram> whole = Stream.of(DiagramKind.ROUTE.draw(Scope.wholeRegion(facts), plain));
        return region.routes().size() == 1 ? whole : Stream.concat(RouteMaps.each(facts, plain), whole);
    }
}
