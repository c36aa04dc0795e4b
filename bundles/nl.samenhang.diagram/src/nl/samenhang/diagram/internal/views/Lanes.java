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

    private static final String BEGINNINGS = "baan-signalen";
    private static final String ELSEWHERE = "baan-elders";
    private static final String WITHOUT = "baan-niemand";

    private final GraphDraft draft;
    private final RouteGraph graph;

    Lanes(GraphDraft draft, RouteGraph graph) {
        this.draft = draft;
        this.graph = graph;
    }

    /** The lane of signals and beginnings. */
    String beginnings() {
        draft.add(new Group(BEGINNINGS, LANE, Icon.SIGNAL, "Signalen", "", ""));
        return BEGINNINGS;
    }

    /** The lane of places in routes that the picture does not show. */
    String elsewhere() {
        draft.add(new Group(ELSEWHERE, LANE, null, "Andere routes", "", ""));
        return ELSEWHERE;
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
