package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.ProtocolKind;
import nl.samenhang.model.ProtocolUse;
import nl.samenhang.model.RequiredStep;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;

/** Writes into a route what an issue lacks of the required: a step for each lacking step of a protocol, and the partners. */
final class RequiredPartsTemplate {

    private final Issue issue;
    private final RequiredParts lacking;
    private final Actor actor;
    private final RegionFacts facts;
    private final List<Change> changes = new ArrayList<>();
    private final List<Step> added = new ArrayList<>();

    private RequiredPartsTemplate(Issue issue, Actor actor, RegionFacts facts) {
        this.issue = issue;
        this.lacking = RequiredParts.lacking(issue, facts);
        this.actor = actor;
        this.facts = facts;
    }

    /** What changes if an actor is to take the lacking steps in a route; empty where the route cannot be led past them. */
    static List<Change> inRoute(Route route, Issue issue, Actor actor, RegionFacts facts) {
        return new RequiredPartsTemplate(issue, actor, facts).addTo(route);
    }

    /** What changes if an actor is to take the lacking steps in a new route. */
    static List<Change> inNewRoute(Issue issue, Actor actor, RegionFacts facts) {
        return new RequiredPartsTemplate(issue, actor, facts).addNewRoute();
    }

    private List<Change> addTo(Route route) {
        List<Step> present = RequiredParts.steps(List.of(route));
        if (present.isEmpty()) {
            return List.of();
        }
        for (ProtocolKind kind : lacking.protocols().keySet()) {
            Protocol protocol = protocol(kind);
            if (kind.getRequiredSteps().isEmpty()) {
                changes.add(new Change.Add(
                        present.getFirst(), SamenhangPackage.Literals.STEP__PROTOCOLS, use(protocol, null)));
            } else if (!insert(kind, protocol, present)) {
                return List.of();
            }
        }
        addPartners(present.getLast());
        return changes;
    }

    /** Puts each lacking step behind the one that goes before it in the protocol, else behind the first of the route. */
    private boolean insert(ProtocolKind kind, Protocol protocol, List<Step> present) {
        Map<Step, List<Step>> behind = new LinkedHashMap<>();
        Step anchor = present.getFirst();
        for (RequiredStep required : kind.getRequiredSteps()) {
            if (lacking.protocols().get(kind).contains(required)) {
                behind.computeIfAbsent(anchor, key -> new ArrayList<>()).add(step(required, protocol));
            } else {
                anchor = doing(required, present).orElse(anchor);
            }
        }
        for (Map.Entry<Step, List<Step>> place : behind.entrySet()) {
            List<Change> insertion = Branches.insertion(place.getKey(), place.getValue());
            if (insertion.isEmpty()) {
                return false;
            }
            changes.addAll(insertion);
        }
        return true;
    }

    private static Optional<Step> doing(RequiredStep required, List<Step> present) {
        return present.stream()
                .filter(step -> step.getProtocols().stream().anyMatch(use -> use.getPart() == required))
                .findFirst();
    }

    private List<Change> addNewRoute() {
        for (ProtocolKind kind : lacking.protocols().keySet()) {
            Protocol protocol = protocol(kind);
            if (kind.getRequiredSteps().isEmpty()) {
                Step step = RouteStubs.step("eersteStap", ElementNames.title(kind), actor, facts);
                step.getProtocols().add(use(protocol, null));
                added.add(step);
            }
            kind.getRequiredSteps().forEach(required -> step(required, protocol));
        }
        if (added.isEmpty()) {
            return List.of();
        }
        addPartners(added.getLast());
        String title =
                ElementNames.title(lacking.protocols().keySet().iterator().next());
        Route route = RouteStubs.route("nieuweRoute", title, RouteKind.SUPPORT, issue, facts);
        route.getNodes().addAll(added);
        route.getNodes().add(RouteStubs.end("routeAfgerond", facts));
        changes.addAll(RouteStubs.additions(route, issue, facts));
        return changes;
    }

    private Step step(RequiredStep required, Protocol protocol) {
        Step step = RouteStubs.step(required.getName(), ElementNames.title(required), actor, facts);
        step.getProtocols().add(use(protocol, required));
        added.add(step);
        return step;
    }

    private static ProtocolUse use(Protocol protocol, RequiredStep part) {
        ProtocolUse use = SamenhangFactory.eINSTANCE.createProtocolUse();
        use.setProtocol(protocol);
        use.setPart(part);
        return use;
    }

    private Protocol protocol(ProtocolKind kind) {
        return facts.region().protocols().stream()
                .filter(protocol -> protocol.getKind() == kind)
                .findFirst()
                .orElseGet(() -> newProtocol(kind));
    }

    private Protocol newProtocol(ProtocolKind kind) {
        Protocol protocol = SamenhangFactory.eINSTANCE.createProtocol();
        protocol.setName(FreshNames.of(kind.getName(), facts.region()));
        protocol.setTitle(ElementNames.title(kind));
        protocol.setKind(kind);
        changes.add(Placement.addition(protocol, issue, facts));
        return protocol;
    }

    // In the last of the new steps, where it is decided what follows; else in the last step of the route.
    private void addPartners(Step last) {
        for (PartnerKind kind : lacking.partners()) {
            Partner partner = facts.region().partners().stream()
                    .filter(any -> RequiredParts.isOf(kind, any)
                            && !facts.participation().hasLeft(any))
                    .findFirst()
                    .orElseGet(() -> newPartner(kind));
            if (added.isEmpty()) {
                changes.add(new Change.Add(last, SamenhangPackage.Literals.STEP__CONSULTED, partner));
            } else {
                added.getLast().getConsulted().add(partner);
            }
        }
    }

    private Partner newPartner(PartnerKind kind) {
        Partner partner = Placement.partner(kind, facts);
        changes.add(Placement.addition(partner, issue, facts));
        return partner;
    }
}
