package nl.samenhang.workbench.internal.regions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.workbench.internal.WorkbenchPlugin;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Watches the texts of the workspace and has a folder checked anew whenever one of its texts changes on disk. */
public final class RegionMonitor {

    /** The family of the jobs that check folders. */
    public static final Object JOBS = new Object();

    private static final CheckedRegion NOTHING = new CheckedRegion(List.of(), Map.of(), CheckedRegion.State.CURRENT);

    private final IWorkspace workspace;
    private final Function<Region, Stream<Diagram>> maps;
    private final IResourceChangeListener changes = this::changed;
    private final Map<IContainer, RegionCheckJob> jobs = new ConcurrentHashMap<>();
    private final Map<IContainer, CheckedRegion> results = new ConcurrentHashMap<>();
    private final List<Consumer<IContainer>> listeners = new CopyOnWriteArrayList<>();

    /**
     * A monitor that does nothing until it is started.
     *
     * @param workspace the workspace to watch, not null
     * @param maps draws what is shown of a region, not null
     */
    public RegionMonitor(IWorkspace workspace, Function<Region, Stream<Diagram>> maps) {
        this.workspace = workspace;
        this.maps = maps;
    }

    /** Checks what is open and watches it from here on. */
    public void start() {
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        checkAll(() -> RegionFiles.foldersBelow(workspace.getRoot()));
    }

    /** Ends the watch. */
    public void stop() {
        workspace.removeResourceChangeListener(changes);
        jobs.values().forEach(RegionCheckJob::cancel);
    }

    /**
     * What the last check of a folder found.
     *
     * @param folder the folder, not null
     * @return the result; empty where the folder was not checked yet
     */
    public Optional<CheckedRegion> result(IContainer folder) {
        return Optional.ofNullable(results.get(folder));
    }

    /**
     * Asks to be told of every new result, in the thread of the check.
     *
     * @param listener takes the folder that was checked, not null
     */
    public void addListener(Consumer<IContainer> listener) {
        listeners.add(listener);
    }

    /**
     * Takes back {@link #addListener}.
     *
     * @param listener the listener, not null
     */
    public void removeListener(Consumer<IContainer> listener) {
        listeners.remove(listener);
    }

    CheckedRegion last(IContainer folder) {
        return results.getOrDefault(folder, NOTHING);
    }

    void publish(IContainer folder, CheckedRegion result) {
        results.put(folder, result);
        listeners.forEach(listener -> listener.accept(folder));
    }

    void forget(IContainer folder) {
        results.remove(folder);
        jobs.remove(folder);
        listeners.forEach(listener -> listener.accept(folder));
    }

    private void changed(IResourceChangeEvent event) {
        checkAll(() -> RegionFiles.foldersChanged(event.getDelta()));
    }

    private void checkAll(Folders folders) {
        try {
            for (IContainer folder : folders.find()) {
                jobs.computeIfAbsent(folder, key -> new RegionCheckJob(key, this, maps))
                        .schedule();
            }
        } catch (CoreException unreadable) {
            ILog.of(WorkbenchPlugin.class).log(unreadable.getStatus());
        }
    }

    /** A search through the workspace. */
    private interface Folders {
        Set<IContainer> find() throws CoreException;
    }
}
