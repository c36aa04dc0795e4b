package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.view.View;
import nl.samenhang.diagram.internal.views.RouteView;
import nl.samenhang.language.RegionLoader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** That readers find their way again in a picture after a small change of the model. */
class StabilityTest {

    /** Of all pairs of nodes, how many may change sides when one element goes: measured are 0 to 6 of a hundred. */
    private static final double MOST_SWAPPED = 0.1;

    private final RegionLoader loader = RegionLoader.create();

    private Region region() {
        return loader.load(Path.of("..", "..", "examples", "merenkamp"))
                .regions()
                .getFirst();
    }

    private static List<EObject> elements(Region region) {
        return Stream.<Collection<? extends EObject>>of(
                        region.partners(),
                        region.signals(),
                        region.meetings(),
                        region.routes().stream()
                                .flatMap(route -> route.getNodes().stream())
                                .toList())
                .<EObject>flatMap(Collection::stream)
                .toList();
    }

    private static Map<String, Box> boxes(View view, Region region) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        LayeredLayout.place(view.graph(Scope.wholeRegion(RegionFacts.of(region))), () -> false)
                .nodes()
                .forEach(placed -> boxes.put(placed.node().id(), placed.box()));
        return boxes;
    }

    /** The share of the pairs in both pictures of which one was left of the other or above it, and is right or below. */
    private static double swapped(Map<String, Box> before, Map<String, Box> after) {
        List<String> common =
                before.keySet().stream().filter(after::containsKey).toList();
        int pairs = 0;
        int swapped = 0;
        for (String one : common) {
            for (String other : common) {
                if (one.compareTo(other) < 0) {
                    pairs++;
                    boolean changed = order(before, one, other) * order(after, one, other) < 0
                            || rank(before, one, other) * rank(after, one, other) < 0;
                    swapped += changed ? 1 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : (double) swapped / pairs;
    }

    private static int order(Map<String, Box> boxes, String one, String other) {
        Box a = boxes.get(one);
        Box b = boxes.get(other);
        return a.right() <= b.x() ? -1 : b.right() <= a.x() ? 1 : 0;
    }

    private static int rank(Map<String, Box> boxes, String one, String other) {
        Box a = boxes.get(one);
        Box b = boxes.get(other);
        return a.bottom() <= b.y() ? -1 : b.bottom() <= a.y() ? 1 : 0;
    }

    @Test
    void whenOneElementGoesFewOthersChangeSides() {
        Map<View, Double> sums = new LinkedHashMap<>();
        int count = elements(region()).size();
        Region whole = region();
        Map<View, Map<String, Box>> before = new LinkedHashMap<>();
        ViewsTest.VIEWS.forEach(view -> before.put(view, boxes(view, whole)));
        for (int i = 0; i < count; i++) {
            Region changed = region();
            EcoreUtil.delete(elements(changed).get(i), true);
            ViewsTest.VIEWS.forEach(
                    view -> sums.merge(view, swapped(before.get(view), boxes(view, changed)), Double::sum));
        }
        sums.forEach((view, sum) -> assertTrue(
                sum / count <= MOST_SWAPPED, () -> "%s: %.3f of the pairs".formatted(view.id(), sum / count)));
    }

    @Test
    void theMeasureTellsWhenNodesChangeSides() {
        Map<String, Box> before = Map.of("a", new Box(0, 0, 10, 10), "b", new Box(20, 0, 10, 10));
        Map<String, Box> after = Map.of("a", new Box(20, 0, 10, 10), "b", new Box(0, 0, 10, 10));
        assertEquals(1, swapped(before, after));
        assertEquals(0, swapped(before, before));
    }

    @Test
    void aSignalMoreMovesNoStepToAnotherSide() {
        Region region = region();
        Map<String, Box> with = boxes(new RouteView(), region);
        EcoreUtil.delete(region.signals().getLast(), true);
        Map<String, Box> without = boxes(new RouteView(), region);
        assertEquals(0, swapped(with, without));
    }
}
