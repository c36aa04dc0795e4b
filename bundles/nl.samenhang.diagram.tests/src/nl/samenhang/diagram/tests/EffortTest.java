package nl.samenhang.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenhang.diagram.DrawingTooLargeException;
import nl.samenhang.diagram.internal.layout.LayeredLayout;
import nl.samenhang.diagram.internal.view.EdgeLook;
import nl.samenhang.diagram.internal.view.GraphDraft;
import nl.samenhang.diagram.internal.view.GroupLook;
import nl.samenhang.diagram.internal.view.NodeLook;
import nl.samenhang.diagram.internal.view.Pen;
import nl.samenhang.diagram.internal.view.Shape;
import nl.samenhang.diagram.internal.view.Tone;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import org.junit.jupiter.api.Test;

/** Graphs that are too much: refused beforehand, or given up on the way. */
class EffortTest {

    private static ViewGraph graph(int nodes, int edges) {
        Random random = new Random(7);
        GraphDraft draft = new GraphDraft();
        draft.add(new Group("baan", new GroupLook("baan", Tone.NEUTRAL, false), null, "Baan", "", ""));
        NodeLook look = new NodeLook("stap", Shape.BOX, Tone.SUPPORT);
        for (int i = 0; i < nodes; i++) {
            draft.add(new Node("n" + i, "baan", look, null, "Stap " + i, List.of(), false, List.of(), ""));
        }
        EdgeLook line = new EdgeLook("verder", Tone.NEUTRAL, Pen.THIN, EdgeLook.Kind.ONWARD);
        for (int i = 0; i < edges; i++) {
            draft.connect("n" + random.nextInt(nodes), "n" + random.nextInt(nodes), line, "", "");
        }
        return draft.finish(new Arrangement(Flow.RIGHT, Grouping.LANES, 120));
    }

    @Test
    void aHopelessGraphIsRefusedInPlainWords() {
        ViewGraph hopeless = graph(2000, 20_000);
        DrawingTooLargeException refusal =
                assertThrows(DrawingTooLargeException.class, () -> LayeredLayout.place(hopeless, () -> false));
        assertTrue(refusal.text().dutch().startsWith("Deze tekening zou 2000 onderdelen en 20000 lijnen hebben."));
    }

    @Test
    void aDrawingCanBeGivenUpOnTheWay() {
        AtomicInteger asked = new AtomicInteger();
        ViewGraph graph = graph(60, 90);
        assertThrows(CancellationException.class, () -> LayeredLayout.place(graph, () -> asked.incrementAndGet() > 5));
        assertTrue(asked.get() > 5 && asked.get() < 20, "given up soon after it was asked for: " + asked);
    }

    @Test
    void aGraphOfOneLongRowIsNotTooMuch() {
        GraphDraft draft = new GraphDraft();
        draft.add(new Group("baan", new GroupLook("baan", Tone.NEUTRAL, false), null, "Baan", "", ""));
        NodeLook look = new NodeLook("stap", Shape.BOX, Tone.SUPPORT);
        EdgeLook line = new EdgeLook("verder", Tone.NEUTRAL, Pen.THIN, EdgeLook.Kind.ONWARD);
        for (int i = 0; i < 300; i++) {
            draft.add(new Node("n" + i, "baan", look, null, "Stap " + i, List.of(), false, List.of(), ""));
            if (i > 0) {
                draft.connect("n" + (i - 1), "n" + i, line, "", "");
            }
        }
        ViewGraph row = draft.finish(new Arrangement(Flow.RIGHT, Grouping.LANES, 120));
        assertEquals(300, LayeredLayout.place(row, () -> false).nodes().size());
    }
}
