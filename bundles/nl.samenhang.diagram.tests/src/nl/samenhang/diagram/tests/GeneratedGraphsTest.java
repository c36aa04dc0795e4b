package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.layout.Placement;
import nl.samenhang.diagram.internal.view.EdgeLook;
import nl.samenhang.diagram.internal.view.GraphDraft;
import nl.samenhang.diagram.internal.view.GroupLook;
import nl.samenhang.diagram.internal.view.Icon;
import nl.samenhang.diagram.internal.view.NodeLook;
import nl.samenhang.diagram.internal.view.Pen;
import nl.samenhang.diagram.internal.view.Shape;
import nl.samenhang.diagram.internal.view.Tone;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Graphs that no region has, so that the layout does not only hold for what the examples happen to be. */
class GeneratedGraphsTest {

    private static final int GRAPHS = 40;
    private static final String[] WORDS = {
        "jongere",
        "school",
        "veiligheid",
        "Studieloopbaanbegeleider",
        "in",
        "de",
        "hottentottententententoonstelling",
        "<b>",
        "\u202Eomgekeerd",
        "\uD83D\uDE00",
        "ouders",
        "samenwerkingsverband",
        "á",
        "x".repeat(90)
    };

    private static String words(Random random, int most) {
        int count = 1 + random.nextInt(most);
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                        .toList());
    }

    private static ViewGraph graph(long seed, Grouping grouping) {
        Random random = new Random(seed);
        GraphDraft draft = new GraphDraft();
        int groups = 1 + random.nextInt(6);
        int nodes = 1 + random.nextInt(25);
        List<Integer> groupOf = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            // Every group has a node, as no view makes an empty one.
            groupOf.add(i < groups ? i : random.nextInt(groups));
        }
        for (int i = 0; i < Math.min(groups, nodes); i++) {
            draft.add(new Group(
                    "g" + i,
                    new GroupLook("groep", Tone.NEUTRAL, random.nextBoolean()),
                    random.nextBoolean() ? Icon.SCHOOL : null,
                    // The titles of bands are words of a view; those of frames and lanes come from the model.
                    grouping == Grouping.BANDS ? "Laag " + i : words(random, 4),
                    grouping == Grouping.BANDS || random.nextBoolean() ? "" : words(random, 3),
                    ""));
        }
        for (int i = 0; i < nodes; i++) {
            List<Line> lines = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                lines.add(new Line(words(random, 8), "n" + i));
            }
            Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
            NodeLook look = new NodeLook("knoop", shape, Tone.SUPPORT);
            Icon icon = random.nextBoolean() ? Icon.POLICE : null;
            draft.add(new Node(
                    "n" + i,
                    "g" + groupOf.get(i),
                    look,
                    icon,
                    words(random, 5),
                    lines,
                    random.nextBoolean(),
                    List.of(),
                    "n" + i));
        }
        for (int i = random.nextInt(2 * nodes); i > 0; i--) {
            int source = random.nextInt(nodes);
            int target = random.nextInt(nodes);
            EdgeLook.Kind kind = EdgeLook.Kind.values()[random.nextInt(3)];
            String label = random.nextInt(3) == 0 ? words(random, 8) : "";
            // Between bands edges lead on.
            if (grouping != Grouping.BANDS || groupOf.get(source) < groupOf.get(target)) {
                draft.connect(
                        "n" + source, "n" + target, new EdgeLook("lijn", Tone.SAFETY, Pen.THICK, kind), label, "");
            }
        }
        List<Flow> flows = switch (grouping) {
            case FRAMES -> List.of(Flow.DOWN, Flow.UP, Flow.RIGHT);
            case LANES -> List.of(Flow.DOWN, Flow.RIGHT, Flow.FITTING);
            case BANDS -> List.of(Flow.DOWN, Flow.RIGHT);
        };
        Flow flow = flows.get(random.nextInt(flows.size()));
        return draft.finish(new Arrangement(flow, grouping, 120 + random.nextInt(150)));
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void theyAreWellPlaced(Grouping grouping) {
        for (int seed = 0; seed < GRAPHS; seed++) {
            Placement placement = LayeredLayout.place(graph(seed, grouping), () -> false);
            PlacementChecks.check(placement, grouping, grouping + " " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void aSecondRunGivesTheSame(Grouping grouping) {
        for (int seed = 0; seed < 10; seed++) {
            assertEquals(
                    LayeredLayout.place(graph(seed, grouping), () -> false),
                    LayeredLayout.place(graph(seed, grouping), () -> false));
        }
    }
}
