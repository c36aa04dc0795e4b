package nl.samenhang.workbench.internal.regions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.language.InputException;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.NamedElement;
import nl.samenhang.workbench.internal.Languages;
import nl.samenhang.workbench.internal.Messages;
import nl.samenhang.workbench.internal.WorkbenchPlugin;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads the texts of one folder, marks what is wrong in them and draws their route maps, apart from the window. */
final class RegionCheckJob extends Job {

    /** The loader serves one thread at a time, so checks run one after another; files stay free to be saved. */
    private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final IContainer folder;
    private final RegionMonitor monitor;
    private final Function<Region, Stream<Diagram>> maps;

    RegionCheckJob(IContainer folder, RegionMonitor monitor, Function<Region, Stream<Diagram>> maps) {
        super(NLS.bind(Messages.checking, folder.getName()));
        this.folder = folder;
        this.monitor = monitor;
        this.maps = maps;
        setRule(ONE_AT_A_TIME);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RegionMonitor.JOBS;
    }

    @Override
    protected IStatus run(IProgressMonitor progress) {
        if (!folder.exists()) {
            monitor.forget(folder);
            return Status.OK_STATUS;
        }
        try {
            check(Languages.loader().load(folder.getLocation().toPath()));
            return Status.OK_STATUS;
        } catch (InputException nothingToRead) {
            monitor.publish(folder, monitor.last(folder).outdated());
            return mark(FindingMarkers.in(folder).add(Languages.show(nothingToRead.text())));
        } catch (CoreException unmarked) {
            return unmarked.getStatus();
        } catch (RuntimeException fault) {
            monitor.publish(folder, CheckedRegion.NOT_DRAWN);
            return Status.error(NLS.bind(Messages.cannotCheck, folder.getName()), fault);
        }
    }

    private void check(LoadedFolder loaded) throws CoreException {
        FindingMarkers markers = FindingMarkers.in(folder);
        loaded.problems().forEach(markers::add);
        boolean hasMistakes = !loaded.problems().isEmpty();
        if (!hasMistakes) {
            loaded.regions().forEach(markers::addFindingsOf);
        }
        write(markers);
        monitor.publish(folder, hasMistakes ? monitor.last(folder).outdated() : drawn(loaded.regions()));
    }

    private IStatus mark(FindingMarkers markers) {
        try {
            write(markers);
            return Status.OK_STATUS;
        } catch (CoreException unmarked) {
            return unmarked.getStatus();
        }
    }

    private void write(FindingMarkers markers) throws CoreException {
        IWorkspace workspace = folder.getWorkspace();
        workspace.run(progress -> markers.write(), null, IWorkspace.AVOID_UPDATE, null);
    }

    /** The findings stand without the maps; a fault in the drawing is told where the map would be. */
    private CheckedRegion drawn(List<Region> regions) {
        try {
            return draw(regions);
        } catch (RuntimeException | StackOverflowError fault) {
            ILog.of(WorkbenchPlugin.class).error("The route map of " + folder.getName() + " cannot be drawn.", fault);
            return CheckedRegion.NOT_DRAWN;
        }
    }

    private CheckedRegion draw(List<Region> regions) {
        List<Diagram> drawings = regions.stream().flatMap(maps).toList();
        Map<String, SourceLocation> places = new HashMap<>();
        for (Region region : regions) {
            for (NamedElement element : region.all(NamedElement.class)) {
                SourceLocation.of(element)
                        .ifPresent(place -> places.putIfAbsent(ElementNames.qualifiedName(element), place));
            }
        }
        return new CheckedRegion(drawings, places, CheckedRegion.State.CURRENT);
    }
}
