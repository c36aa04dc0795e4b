package nl.samenhang.diagram.internal.layout;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import nl.samenhang.diagram.DrawingTooLargeException;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedGroup;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.testing.TestController;
import org.eclipse.elk.core.testing.TestController.ILayoutExecutionListener;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Places a view in layers, by the Eclipse Layout Kernel. The same view gives the same places. */
public final class LayeredLayout {

    static {
        // On a plain class path and in OSGi alike, where the kernel's own search by service files finds nothing.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ViewGraph view;
    private final KernelGraph kernel;
    private final BooleanSupplier cancelled;

    private LayeredLayout(ViewGraph view, BooleanSupplier cancelled) {
        this.view = view;
        this.kernel = new KernelGraph(view);
        this.cancelled = cancelled;
    }

    /**
     * Places a view.
     *
     * @param view what to show, not null
     * @param cancelled asked now and then whether to give up, not null
     * @return where it stands
     * @throws DrawingTooLargeException if it would take too long
     * @throws CancellationException if it was given up
     */
    public static Placement place(ViewGraph view, BooleanSupplier cancelled) {
        Effort.of(view).requireReasonable();
        return Sheet.candidates(view)
                .map(each -> new LayeredLayout(each, cancelled).place())
                .max(Comparator.comparingDouble(Sheet::scale))
                .orElseThrow();
    }

    private Placement place() {
        return switch (view.arrangement().grouping()) {
            case FRAMES -> {
                new RecursiveGraphLayoutEngine().layout(kernel.root(), monitor());
                requireGoingOn();
                yield new Placement(kernel.root().getWidth(), kernel.root().getHeight(), frames(), nodes(), edges());
            }
            case LANES -> inLanes();
            case BANDS -> {
                run(new BandLayers(kernel.numberedNodes(), view.groups().size()));
                yield new Strips(view).bands(nodes(), edges());
            }
        };
    }

    private Placement inLanes() {
        Strips strips = new Strips(view);
        LanePlacement lanes = new LanePlacement(kernel.numberedNodes(), strips.smallest());
        run(lanes);
        return strips.lanes(nodes(), edges(), lanes.tops(), offset(strips, lanes));
    }

    // How far the kernel moved everything after the lanes were made, to begin at its margin.
    private double offset(Strips strips, LanePlacement lanes) {
        return kernel.numberedNodes().keySet().stream()
                .findFirst()
                .map(node -> (strips.areStacked() ? node.getY() : node.getX()) - lanes.placeOf(node))
                .orElse(0.0);
    }

    // The kernel lets whoever tests it follow its steps; it is the one place where somebody may take a hand in them.
    private void run(ILayoutExecutionListener hand) {
        TestController steps = new TestController(LayeredOptions.ALGORITHM_ID);
        steps.addLayoutExecutionListener(hand);
        LayeredLayoutProvider provider = new LayeredLayoutProvider();
        steps.install(provider);
        provider.layout(kernel.root(), monitor());
        requireGoingOn();
    }

    private BasicProgressMonitor monitor() {
        return new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private void requireGoingOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private List<PlacedGroup> frames() {
        return view.groups().stream().map(this::frame).toList();
    }

    private PlacedGroup frame(Group group) {
        Box box = kernel.frame(group);
        return new PlacedGroup(
                group, Typesetting.labels(group, view.arrangement().textWidth()), box, box);
    }

    private List<PlacedNode> nodes() {
        return view.nodes().stream()
                .map(node -> new PlacedNode(node, kernel.words(node), kernel.box(node)))
                .toList();
    }

    private List<PlacedEdge> edges() {
        return view.edges().stream()
                .map(edge -> new PlacedEdge(edge, kernel.points(edge), kernel.words(edge), kernel.labelBox(edge)))
                .toList();
    }
}
