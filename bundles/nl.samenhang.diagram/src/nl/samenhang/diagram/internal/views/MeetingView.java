package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.MeetingLayers;
import nl.samenhang.analysis.Text;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.internal.view.EdgeLook;
import nl.samenhang.diagram.internal.view.EdgeLook.Kind;
import nl.samenhang.diagram.internal.view.GraphDraft;
import nl.samenhang.diagram.internal.view.GroupLook;
import nl.samenhang.diagram.internal.view.Icon;
import nl.samenhang.diagram.internal.view.NodeLook;
import nl.samenhang.diagram.internal.view.Pen;
import nl.samenhang.diagram.internal.view.Shape;
import nl.samenhang.diagram.internal.view.Tone;
import nl.samenhang.diagram.internal.view.View;
import nl.samenhang.diagram.internal.view.ViewGraph;
import nl.samenhang.diagram.internal.view.ViewGraph.Arrangement;
import nl.samenhang.diagram.internal.view.ViewGraph.Flow;
import nl.samenhang.diagram.internal.view.ViewGraph.Group;
import nl.samenhang.diagram.internal.view.ViewGraph.Grouping;
import nl.samenhang.diagram.internal.view.ViewGraph.Line;
import nl.samenhang.diagram.internal.view.ViewGraph.Node;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingLayer;
import nl.samenhang.model.Step;

/**
 * The structure of meetings (overlegstructuur): the layers, who sits at which table and how often, and the doe-agenda by
 * which a table of governors gives work to a table of practice (lesson 7).
 */
public final class MeetingView implements View {

    private static final double TEXT_WIDTH = 260;
    private static final List<MeetingLayer> FROM_THE_TOP =
            List.of(MeetingLayer.GOVERNANCE, MeetingLayer.POLICY, MeetingLayer.OPERATIONAL, MeetingLayer.UNSPECIFIED);

    private static final GroupLook LAYER = new GroupLook("laag", Tone.NEUTRAL, false);
    private static final GroupLook NO_LAYER = new GroupLook("laag niet bepaald", Tone.DANGER, true);
    private static final NodeLook GOVERNANCE = new NodeLook("bestuurlijk overleg", Shape.DOUBLE_BOX, Tone.SAFETY);
    private static final NodeLook POLICY = new NodeLook("beleidsmatig overleg", Shape.BOX, Tone.SIGNAL);
    private static final NodeLook OPERATIONAL = new NodeLook("uitvoerend overleg", Shape.MARKED_BOX, Tone.SUPPORT);
    private static final NodeLook UNSPECIFIED = new NodeLook("overleg zonder laag", Shape.DASHED_BOX, Tone.DANGER);
    private static final EdgeLook AGENDA = new EdgeLook("doe-agenda", Tone.NEUTRAL, Pen.THICK, Kind.ONWARD);

    @Override
    public String id() {
        return "overleg";
    }

    @Override
    public Text name() {
        return new Text("Overlegstructuur", "Structure of meetings");
    }

    @Override
    public ViewGraph graph(Scope scope) {
        GraphDraft draft = new GraphDraft();
        List<Meeting> meetings = meetings(scope);
        for (MeetingLayer layer : FROM_THE_TOP) {
            List<Meeting> here = meetings.stream()
                    .filter(meeting -> MeetingLayers.of(meeting) == layer)
                    .toList();
            if (!here.isEmpty()) {
                draft.add(group(layer));
                here.forEach(meeting -> draft.add(node(meeting)));
            }
        }
        for (Meeting meeting : meetings) {
            String name = ElementNames.qualifiedName(meeting);
            meeting.getAgendaFor().stream()
                    .filter(table -> meetings.contains(table) && isBelow(table, meeting))
                    .forEach(table -> draft.connect(name, ElementNames.qualifiedName(table), AGENDA, "", name));
        }
        return draft.finish(new Arrangement(Flow.DOWN, Grouping.BANDS, TEXT_WIDTH));
    }

    /** For an issue: the tables of its routes, those above them, and those that anchor its agreements. */
    private static List<Meeting> meetings(Scope scope) {
        List<Meeting> all = scope.facts().region().meetings();
        if (scope.issue().isEmpty() && scope.route().isEmpty()) {
            return all;
        }
        Set<Meeting> chosen = new LinkedHashSet<>();
        scope.steps().stream().map(Step::getMeeting).forEach(chosen::add);
        scope.issue().ifPresent(issue -> addAnchors(issue, scope, chosen));
        all.stream()
                .filter(meeting -> meeting.getAgendaFor().stream().anyMatch(chosen::contains))
                .toList()
                .forEach(chosen::add);
        return all.stream().filter(chosen::contains).toList();
    }

    private static void addAnchors(Issue issue, Scope scope, Set<Meeting> chosen) {
        for (Agreement agreement : scope.facts().region().agreements()) {
            if (agreement.getIssues().contains(issue)) {
                chosen.addAll(agreement.getAnchoredIn());
            }
        }
    }

    private static Group group(MeetingLayer layer) {
        String id = "laag-" + layer.getLiteral();
        return switch (layer) {
            case GOVERNANCE -> new Group(id, LAYER, null, "Bestuurlijk", "wie besluit en borgt", "");
            case POLICY -> new Group(id, LAYER, null, "Beleidsmatig", "wie voorbereidt", "");
            case OPERATIONAL -> new Group(id, LAYER, null, "Uitvoerend", "wie het met jongeren doet", "");
            case UNSPECIFIED -> new Group(id, NO_LAYER, null, "Zonder laag", "nog niet bepaald", "");
        };
    }

    private static NodeLook look(MeetingLayer layer) {
        return switch (layer) {
            case GOVERNANCE -> GOVERNANCE;
            case POLICY -> POLICY;
            case OPERATIONAL -> OPERATIONAL;
            case UNSPECIFIED -> UNSPECIFIED;
        };
    }

    private static Node node(Meeting meeting) {
        String name = ElementNames.qualifiedName(meeting);
        MeetingLayer layer = MeetingLayers.of(meeting);
        List<Line> lines =
                lines(meeting).stream().map(text -> new Line(text, name)).toList();
        return new Node(
                name,
                "laag-" + layer.getLiteral(),
                look(layer),
                Icon.MEETING,
                ElementNames.title(meeting),
                lines,
                false,
                List.of(),
                name);
    }

    private static List<String> lines(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        lines.add(frequency(meeting).map(text -> text).orElse("hoe vaak: niet bepaald"));
        lines.add(chair(meeting).map(chair -> "voorzitter: " + chair).orElse("voorzitter: nog niemand"));
        lines.add(meeting.getMembers().isEmpty() ? "deelnemers: nog niemand" : "deelnemers: " + members(meeting));
        List<Meeting> beside = meeting.getAgendaFor().stream()
                .filter(table -> !isBelow(table, meeting))
                .toList();
        if (!beside.isEmpty()) {
            lines.add("doe-agenda voor "
                    + Enumeration.of(beside, ElementNames::title).dutch());
        }
        return lines;
    }

    private static boolean isBelow(Meeting table, Meeting other) {
        return FROM_THE_TOP.indexOf(MeetingLayers.of(table)) > FROM_THE_TOP.indexOf(MeetingLayers.of(other));
    }

    private static Optional<String> frequency(Meeting meeting) {
        return Optional.ofNullable(meeting.getFrequency()).map(StepDetails::rhythm);
    }

    private static Optional<String> chair(Meeting meeting) {
        return Optional.ofNullable(meeting.getChair()).map(ElementNames::title);
    }

    private static String members(Meeting meeting) {
        return Enumeration.of(meeting.getMembers(), ElementNames::title).dutch();
    }

    @Override
    public List<String> sentences(Scope scope, ViewGraph graph) {
        List<Meeting> meetings = meetings(scope);
        if (meetings.isEmpty()) {
            return List.of("Er zijn nog geen overleggen beschreven.");
        }
        return FROM_THE_TOP.stream()
                .flatMap(layer -> meetings.stream().filter(meeting -> MeetingLayers.of(meeting) == layer))
                .map(meeting -> sentence(meeting, meetings))
                .toList();
    }

    private static String sentence(Meeting meeting, List<Meeting> shown) {
        StringBuilder text = new StringBuilder(
                "Het %s \"%s\" ".formatted(look(MeetingLayers.of(meeting)).word(), ElementNames.title(meeting)));
        text.append(frequency(meeting).map(often -> "komt " + often + " bijeen").orElse("heeft nog geen vast ritme"));
        text.append(chair(meeting)
                .map(chair -> " en wordt voorgezeten door " + chair + ".")
                .orElse(" en heeft nog geen voorzitter."));
        text.append(
                meeting.getMembers().isEmpty()
                        ? " Wie eraan deelnemen, is nog niet bepaald."
                        : " Aan tafel zitten " + members(meeting) + ".");
        List<Meeting> tables =
                meeting.getAgendaFor().stream().filter(shown::contains).toList();
        if (!tables.isEmpty()) {
            text.append(" De doe-agenda gaat naar ")
                    .append(Enumeration.titles(tables).dutch())
                    .append('.');
        }
        return text.toString();
    }
}
