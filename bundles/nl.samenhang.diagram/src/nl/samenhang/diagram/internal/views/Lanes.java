package nl.samenhang.diagram.internal.views;

import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.diagram.internal.view.GraphDraft;
import nl.samenhang.diagram.internal.view.GroupLook;
import nl.samenhang.diagram.internal.view.Icon;
import nl.samenhang.diagram.internal.view.Tone;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;

/**
 * The lanes of a route map. A step stands in the lane of the partner who carries it out: of the first where there are
 * several, as the step itself names them all. A step that is done at a table stands in the lane of the table.
 */
final class Lanes {

    private static final GroupLook LANE = new GroupLook("baan", Tone.NEUTRAL, false);
    private static final GroupLook NOBODY = new GroupLook("baan zonder uitvoerder", Tone.DANGER, true);

    private static final String OUTSIDE = "baan-buiten";
    private static final String WITHOUT = "baan-niemand";

    private final GraphDraft draft;
    private final RouteGraph graph;
    private final boolean signals;
    private final boolean elsewhere;

    /**
     * Lanes for a picture.
     *
     * @param draft where they are added when something stands in them
     * @param graph how the routes hang together
     * @param signals whether the picture shows signals
     * @param elsewhere whether it shows places of routes that are not its own
     */
    Lanes(GraphDraft draft, RouteGraph graph, boolean signals, boolean elsewhere) {
        this.draft = draft;
        this.graph = graph;
        this.signals = signals;
        this.elsewhere = elsewhere;
        if (signals || elsewhere) {
            // A route begins with what comes in.
            outside();
        }
    }

    /**
     * The lane of what comes from outside the routes of the picture or leads out of them. It is one lane, as a lane for
     * each kind would make the picture smaller on a page.
     */
    String outside() {
        draft.add(new Group(OUTSIDE, LANE, signals ? Icon.SIGNAL : null, outsideTitle(), "", ""));
        return OUTSIDE;
    }

    private String outsideTitle() {
        if (signals) {
            return elsewhere ? "Signalen en andere routes" : "Signalen";
        }
        return elsewhere ? "Andere routes" : "Nog zonder stappen";
    }

    /** The lane of a place; an end stands where the step before it does. */
    String of(RouteNode node) {
        if (node instanceof Step step) {
            return of(step);
        }
        return graph.incoming(node).stream()
                .findFirst()
                .map(edge -> of(edge.source()))
                .orElseGet(this::nobody);
    }

    private String of(Step step) {
        return firstPartner(step.getActors())
                .map(this::lane)
                .or(() -> Optional.ofNullable(step.getMeeting()).map(this::lane))
                .or(() -> firstPartner(step.getAccountable()).map(this::lane))
                .orElseGet(this::nobody);
    }

    private static Optional<Partner> firstPartner(List<Actor> actors) {
        return Participation.partnersBehind(actors).stream().findFirst();
    }

    private String lane(Partner partner) {
        String name = ElementNames.qualifiedName(partner);
        draft.add(new Group(name, LANE, Icon.of(partner), ElementNames.title(partner), "", name));
        return name;
    }

    private String lane(Meeting meeting) {
        String name = ElementNames.qualifiedName(meeting);
        draft.add(new Group(name, LANE, Icon.MEETING, ElementNames.title(meeting), "overleg", name));
        return name;
    }

    private String nobody() {
        draft.add(new Group(WITHOUT, NOBODY, Icon.NOBODY, "Nog niemand", "wie dit doet, is niet bepaald", ""));
        return WITHOUT;
    }
}
