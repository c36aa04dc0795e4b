package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
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
import nl.samenhang.diagram.internal.views.PartnerPosition.Reach;
import nl.samenhang.diagram.internal.views.PartnerPosition.Standing;
import nl.samenhang.model.Domain;
import nl.samenhang.model.Partner;

/**
 * The network map (netwerkkaart): the partners by domain around the young, how near each is to them, whom to call, and
 * whether each has signed. A partner whom nothing connects stands out (lessons 3 and 4).
 */
public final class NetworkView implements View {

    private static final double TEXT_WIDTH = 215;
    private static final String YOUTH = "jongeren";

    private static final GroupLook DOMAIN = new GroupLook("domein", Tone.NEUTRAL, false);
    private static final NodeLook YOUNG = new NodeLook("jongeren en ouders", Shape.PILL, Tone.YOUTH);
    private static final NodeLook SIGNED = new NodeLook("partner die heeft getekend", Shape.MARKED_BOX, Tone.SUPPORT);
    private static final NodeLook UNSIGNED =
            new NodeLook("partner die nog niet heeft getekend", Shape.BOX, Tone.INTERPRETATION);
    private static final NodeLook WITHOUT = new NodeLook("partner zonder afspraak", Shape.DASHED_BOX, Tone.SAFETY);
    private static final NodeLook ISOLATED =
            new NodeLook("partner die nergens bij betrokken is", Shape.OCTAGON, Tone.DANGER);
    private static final EdgeLook DIRECT =
            new EdgeLook("werkt met jongeren en ouders", Tone.YOUTH, Pen.THICK, Kind.LINK);
    private static final EdgeLook SEES = new EdgeLook("ziet signalen", Tone.SIGNAL, Pen.THIN, Kind.LINK);
    private static final EdgeLook INDIRECT =
            new EdgeLook("werkt alleen met andere partners", Tone.NEUTRAL, Pen.DOTTED, Kind.LINK);

    @Override
    public String id() {
        return "netwerk";
    }

    @Override
    public Text name() {
        return new Text("Netwerkkaart", "Network map");
    }

    @Override
    public ViewGraph graph(Scope scope) {
        GraphDraft draft = new GraphDraft();
        Map<String, List<PartnerPosition>> domains = byDomain(scope);
        int half = (domains.values().stream().mapToInt(List::size).sum() + 1) / 2;
        int before = 0;
        if (!domains.isEmpty()) {
            draft.add(new Node(YOUTH, "", YOUNG, Icon.YOUTH, "Jongeren en ouders", List.of(), false, List.of(), ""));
        }
        for (List<PartnerPosition> positions : domains.values()) {
            boolean left = before < half;
            positions.forEach(position -> add(position, left, draft));
            before += positions.size();
        }
        return draft.finish(new Arrangement(Flow.RIGHT, Grouping.FRAMES, TEXT_WIDTH));
    }

    private static Map<String, List<PartnerPosition>> byDomain(Scope scope) {
        Map<String, List<PartnerPosition>> domains = new LinkedHashMap<>();
        scope.facts()
                .region()
                .entries(Domain.class)
                .forEach(domain -> domains.put(domain.getName(), new ArrayList<>()));
        for (PartnerPosition position : PartnerPosition.all(scope)) {
            domains.computeIfAbsent(domainId(position.partner()), key -> new ArrayList<>())
                    .add(position);
        }
        domains.values().removeIf(List::isEmpty);
        return domains;
    }

    private static String domainId(Partner partner) {
        Domain domain = domain(partner);
        return domain == null ? "" : domain.getName();
    }

    private static Domain domain(Partner partner) {
        return partner.getKind() == null ? null : partner.getKind().getDomain();
    }

    private static void add(PartnerPosition position, boolean left, GraphDraft draft) {
        Partner partner = position.partner();
        Domain domain = domain(partner);
        String group = "domein-" + domainId(partner);
        String title = domain == null ? "Zonder domein" : ElementNames.title(domain);
        draft.add(new Group(group, DOMAIN, null, title, "", ""));
        String name = ElementNames.qualifiedName(partner);
        List<Line> lines =
                lines(position).stream().map(text -> new Line(text, name)).toList();
        draft.add(new Node(
                name,
                group,
                look(position),
                Icon.of(partner),
                ElementNames.title(partner),
                lines,
                false,
                position.issues(),
                name));
        EdgeLook look = edge(position.reach());
        if (look != null) {
            draft.connect(left ? name : YOUTH, left ? YOUTH : name, look, "", name);
        }
    }

    private static NodeLook look(PartnerPosition position) {
        if (position.reach() == Reach.NONE && position.standing() == Standing.NONE) {
            return ISOLATED;
        }
        return switch (position.standing()) {
            case SIGNED -> SIGNED;
            case UNSIGNED -> UNSIGNED;
            case NONE -> WITHOUT;
        };
    }

    private static EdgeLook edge(Reach reach) {
        return switch (reach) {
            case DIRECT -> DIRECT;
            case SEES -> SEES;
            case INDIRECT -> INDIRECT;
            case NONE -> null;
        };
    }

    private static List<String> lines(PartnerPosition position) {
        List<String> lines = new ArrayList<>();
        lines.add(
                position.partner().getContacts().isEmpty()
                        ? "contact: nog niemand"
                        : "contact: " + contacts(position.partner()));
        lines.add(standing(position));
        if (position.partner().getInvolvedUntil() != null) {
            lines.add("betrokken tot en met "
                    + WrittenDate.of(position.partner().getInvolvedUntil()).dutch());
        }
        return lines;
    }

    private static String standing(PartnerPosition position) {
        return switch (position.standing()) {
            case SIGNED -> "afspraak: getekend";
            case UNSIGNED -> "afspraak: nog niet getekend";
            case NONE -> "afspraak: geen";
        };
    }

    private static String contacts(Partner partner) {
        return Enumeration.of(partner.getContacts(), ElementNames::title).dutch();
    }

    @Override
    public List<String> sentences(Scope scope, ViewGraph graph) {
        List<String> sentences = new ArrayList<>();
        Map<String, List<PartnerPosition>> domains = byDomain(scope);
        if (domains.isEmpty()) {
            return List.of("Er zijn nog geen partners beschreven.");
        }
        sentences.add("In het midden staan de jongeren en ouders.");
        for (List<PartnerPosition> positions : domains.values()) {
            Domain domain = domain(positions.getFirst().partner());
            List<Partner> partners =
                    positions.stream().map(PartnerPosition::partner).toList();
            sentences.add("%s %s %s."
                    .formatted(
                            domain == null ? "Zonder domein" : "In het domein " + ElementNames.title(domain),
                            partners.size() == 1 ? "staat" : "staan",
                            Enumeration.of(partners, ElementNames::title).dutch()));
            positions.forEach(position -> sentences.add(sentence(position)));
        }
        return sentences;
    }

    private static String sentence(PartnerPosition position) {
        String title = ElementNames.title(position.partner());
        String contact = position.partner().getContacts().isEmpty()
                ? "heeft nog geen contactpersoon"
                : "is te bereiken bij " + contacts(position.partner());
        return "%s %s, %s en %s.".formatted(title, reach(position.reach()), contact, signed(position.standing()));
    }

    private static String reach(Reach reach) {
        return switch (reach) {
            case DIRECT -> "werkt met jongeren en ouders";
            case SEES -> "ziet signalen";
            case INDIRECT -> "werkt alleen met andere partners";
            case NONE -> "doet nergens aan mee";
        };
    }

    private static String signed(Standing standing) {
        return switch (standing) {
            case SIGNED -> "heeft de afspraken getekend";
            case UNSIGNED -> "heeft nog niet alle afspraken getekend";
            case NONE -> "is bij geen afspraak partij";
        };
    }
}
