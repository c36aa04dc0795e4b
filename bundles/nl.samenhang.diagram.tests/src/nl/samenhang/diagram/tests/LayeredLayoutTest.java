package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.diagram.internal.RouteView;
import nl.samenhang.diagram.internal.drawing.Label;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedGroup;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.layout.Placement.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayeredLayoutTest {

    private static final double TOLERANCE = 0.5;

    @TempDir
    Path folder;

    private Placement placed(String text) {
        Region region = Regions.of(folder, text);
        return LayeredLayout.place(RouteView.of(RouteGraph.of(region), region.routes()));
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private static boolean within(Box inner, Box outer) {
        return inner.x() >= outer.x() - TOLERANCE
                && inner.y() >= outer.y() - TOLERANCE
                && inner.right() <= outer.right() + TOLERANCE
                && inner.bottom() <= outer.bottom() + TOLERANCE;
    }

    private static boolean touches(Point point, Box box) {
        return within(new Box(point.x(), point.y(), 0, 0), box);
    }

    @Test
    void nodesDoNotOverlap() {
        List<PlacedNode> nodes = placed(Regions.LINKED).nodes();
        for (PlacedNode a : nodes) {
            for (PlacedNode b : nodes) {
                assertTrue(
                        a == b || !overlap(a.box(), b.box()),
                        () -> a.node().id() + " and " + b.node().id());
            }
        }
    }

    @Test
    void nodesStandWithinTheirFrames() {
        Placement placement = placed(Regions.LINKED);
        Map<String, PlacedGroup> groups = placement.groups().stream()
                .collect(Collectors.toMap(placed -> placed.group().id(), Function.identity()));
        for (PlacedNode placed : placement.nodes()) {
            if (!placed.node().group().isEmpty()) {
                Box frame = groups.get(placed.node().group()).box();
                assertTrue(within(placed.box(), frame), () -> placed.node().id());
            }
        }
    }

    @Test
    void everythingStandsWithinThePicture() {
        Placement placement = placed(Regions.LINKED);
        Box canvas = new Box(0, 0, placement.width(), placement.height());
        placement.nodes().forEach(placed -> assertTrue(within(placed.box(), canvas)));
        placement.groups().forEach(placed -> assertTrue(within(placed.box(), canvas)));
        for (PlacedEdge placed : placement.edges()) {
            placed.points().forEach(point -> assertTrue(touches(point, canvas)));
            assertTrue(placed.labelBox() == null || within(placed.labelBox(), canvas));
        }
    }

    @Test
    void labelsFitInTheirNodes() {
        String longTitle =
                "Hottentottententententoonstellingsterreinbewaker ".repeat(10).strip();
        for (PlacedNode placed :
                placed(Regions.LINKED.replace("Weging", longTitle)).nodes()) {
            double height = placed.labels().stream().mapToDouble(Label::height).sum();
            assertTrue(height <= placed.box().height());
            placed.labels()
                    .forEach(label -> assertTrue(label.width() <= placed.box().width()));
        }
    }

    @Test
    void edgesBeginAndEndAtTheirNodes() {
        Placement placement = placed(Regions.LINKED);
        Map<String, Box> boxes = placement.nodes().stream()
                .collect(Collectors.toMap(placed -> placed.node().id(), PlacedNode::box));
        assertFalse(placement.edges().isEmpty());
        for (PlacedEdge placed : placement.edges()) {
            assertTrue(
                    touches(placed.points().getFirst(), boxes.get(placed.edge().source())),
                    () -> placed.edge().id());
            assertTrue(
                    touches(placed.points().getLast(), boxes.get(placed.edge().target())),
                    () -> placed.edge().id());
        }
    }

    @Test
    void theSameViewStandsInTheSamePlaces() {
        assertEquals(placed(Regions.LINKED), placed(Regions.LINKED));
    }
}
