package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.diagram.internal.drawing.Label;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.layout.Placement.Box;
import nl.samenhang.diagram.internal.layout.Placement.PlacedEdge;
import nl.samenhang.diagram.internal.layout.Placement.PlacedGroup;
import nl.samenhang.diagram.internal.layout.Placement.PlacedNode;
import nl.samenhang.diagram.internal.layout.Placement.Point;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;

/** What holds of every picture, whatever it shows. */
final class PlacementChecks {

    private static final double TOLERANCE = 0.5;

    private final Placement placement;
    private final Grouping grouping;
    private final String name;

    private PlacementChecks(Placement placement, Grouping grouping, String name) {
        this.placement = placement;
        this.grouping = grouping;
        this.name = name;
    }

    static void check(Placement placement, Grouping grouping, String name) {
        PlacementChecks checks = new PlacementChecks(placement, grouping, name);
        checks.nodesDoNotOverlap();
        checks.nodesStandInTheirGroups();
        checks.groupsDoNotOverlap();
        checks.wordsStandInTheirNodesAndGroups();
        checks.edgesJoinTheirNodesAndPassByOthers();
        checks.wordsOfEdgesStandFree();
        checks.allIsInside();
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() - TOLERANCE
                && b.x() < a.right() - TOLERANCE
                && a.y() < b.bottom() - TOLERANCE
                && b.y() < a.bottom() - TOLERANCE;
    }

    private static boolean within(Box inner, Box outer) {
        return inner.x() >= outer.x() - TOLERANCE
                && inner.y() >= outer.y() - TOLERANCE
                && inner.right() <= outer.right() + TOLERANCE
                && inner.bottom() <= outer.bottom() + TOLERANCE;
    }

    private static Box around(Point a, Point b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Box(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    private void nodesDoNotOverlap() {
        List<PlacedNode> nodes = placement.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                PlacedNode a = nodes.get(i);
                PlacedNode b = nodes.get(j);
                assertTrue(
                        !overlap(a.box(), b.box()),
                        () -> name + ": " + a.node().id() + " overlaps "
                                + b.node().id());
            }
        }
    }

    private void nodesStandInTheirGroups() {
        Map<String, PlacedGroup> groups = placement.groups().stream()
                .collect(Collectors.toMap(placed -> placed.group().id(), Function.identity()));
        for (PlacedNode placed : placement.nodes()) {
            if (!placed.node().group().isEmpty()) {
                PlacedGroup group = groups.get(placed.node().group());
                assertTrue(
                        within(placed.box(), group.box()),
                        () -> name + ": " + placed.node().id() + " stands outside its group");
                assertTrue(
                        grouping == Grouping.FRAMES || !overlap(placed.box(), group.titleBox()),
                        () -> name + ": " + placed.node().id() + " covers the title of its group");
            }
        }
    }

    private void groupsDoNotOverlap() {
        for (PlacedGroup a : placement.groups()) {
            for (PlacedGroup b : placement.groups()) {
                assertTrue(
                        a == b || !overlap(a.box(), b.box()),
                        () -> name + ": " + a.group().id() + " overlaps "
                                + b.group().id());
            }
        }
    }

    private void wordsStandInTheirNodesAndGroups() {
        placement.nodes().forEach(placed -> requireRoom(placed.node().id(), placed.labels(), placed.box()));
        placement.groups().forEach(placed -> requireRoom(placed.group().id(), placed.labels(), placed.titleBox()));
    }

    private void requireRoom(String id, List<Label> labels, Box box) {
        double height = labels.stream().mapToDouble(Label::height).sum();
        assertTrue(height <= box.height(), () -> name + ": the words of " + id + " are too high");
        for (Label label : labels) {
            assertTrue(
                    label.width() <= box.width(),
                    () -> name + ": the words of " + id + " are too wide: " + label.lines());
        }
    }

    private void edgesJoinTheirNodesAndPassByOthers() {
        Map<String, Box> boxes = placement.nodes().stream()
                .collect(Collectors.toMap(placed -> placed.node().id(), PlacedNode::box));
        for (PlacedEdge placed : placement.edges()) {
            Point first = placed.points().getFirst();
            Point last = placed.points().getLast();
            assertTrue(
                    within(around(first, first), boxes.get(placed.edge().source()))
                            && within(
                                    around(last, last), boxes.get(placed.edge().target())),
                    () -> name + ": " + placed.edge().id() + " does not join its nodes");
            for (int i = 1; i < placed.points().size(); i++) {
                Box line = around(placed.points().get(i - 1), placed.points().get(i));
                for (PlacedNode node : placement.nodes()) {
                    assertTrue(
                            belongs(node, placed) || !crosses(line, node.box()),
                            () -> name + ": " + placed.edge().id() + " goes through "
                                    + node.node().id());
                }
            }
        }
    }

    private static boolean belongs(PlacedNode node, PlacedEdge edge) {
        String id = node.node().id();
        return id.equals(edge.edge().source()) || id.equals(edge.edge().target());
    }

    // A line has no breadth of its own, so it is in a box as soon as it is within its borders.
    private static boolean crosses(Box line, Box box) {
        return line.right() > box.x() + TOLERANCE
                && line.x() < box.right() - TOLERANCE
                && line.bottom() > box.y() + TOLERANCE
                && line.y() < box.bottom() - TOLERANCE;
    }

    private void wordsOfEdgesStandFree() {
        List<PlacedEdge> worded = placement.edges().stream()
                .filter(placed -> placed.label() != null)
                .toList();
        for (PlacedEdge placed : worded) {
            assertTrue(
                    placed.label().width() <= placed.labelBox().width()
                            && placed.label().height() <= placed.labelBox().height(),
                    () -> name + ": the words of " + placed.edge().id() + " are too large");
            for (PlacedNode node : placement.nodes()) {
                assertTrue(
                        !overlap(placed.labelBox(), node.box()),
                        () -> name + ": the words of " + placed.edge().id() + " cover "
                                + node.node().id());
            }
            for (PlacedEdge other : worded) {
                assertTrue(
                        other == placed || !overlap(placed.labelBox(), other.labelBox()),
                        () -> name + ": the words of " + placed.edge().id() + " cover those of "
                                + other.edge().id());
            }
        }
    }

    private void allIsInside() {
        Box canvas = new Box(0, 0, placement.width(), placement.height());
        placement.nodes().forEach(placed -> assertTrue(within(placed.box(), canvas), name));
        placement.groups().forEach(placed -> assertTrue(within(placed.box(), canvas), name));
        for (PlacedEdge placed : placement.edges()) {
            placed.points()
                    .forEach(point -> assertTrue(
                            within(around(point, point), canvas),
                            () -> name + ": " + placed.edge().id() + " leaves the picture"));
            assertTrue(placed.labelBox() == null || within(placed.labelBox(), canvas), name);
        }
    }
}
