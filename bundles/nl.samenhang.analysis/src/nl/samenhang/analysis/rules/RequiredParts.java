package nl.samenhang.analysis.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.IssueKind;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.ProtocolKind;
import nl.samenhang.model.ProtocolUse;
import nl.samenhang.model.RequiredStep;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;

/**
 * What the catalogue requires for an issue of some kind and the region does not have: protocols that its routes follow,
 * and partners that take part in them.
 *
 * @param protocols the kinds of protocol that are lacking, each with the steps that are; a kind without steps of its own
 *     has none
 * @param partners the kinds of partner of which none takes part
 */
record RequiredParts(Map<ProtocolKind, List<RequiredStep>> protocols, List<PartnerKind> partners) {

    /** What an issue lacks. */
    static RequiredParts lacking(Issue issue, RegionFacts facts) {
        IssueKind kind = issue.getKind();
        if (kind == null
                || kind.getRequiredProtocols().isEmpty()
                        && kind.getRequiredPartners().isEmpty()) {
            return new RequiredParts(Map.of(), List.of());
        }
        List<Step> steps = steps(facts.routesFor(issue));
        Map<ProtocolKind, List<RequiredStep>> protocols = new LinkedHashMap<>();
        for (ProtocolKind protocol : known(kind.getRequiredProtocols())) {
            List<ProtocolUse> uses = uses(protocol, steps);
            List<RequiredStep> undone = undone(protocol, uses);
            if (uses.isEmpty() || !undone.isEmpty()) {
                protocols.put(protocol, undone);
            }
        }
        Set<Partner> present = present(issue, steps);
        List<PartnerKind> partners = known(kind.getRequiredPartners()).stream()
                .filter(required -> present.stream().noneMatch(partner -> isOf(required, partner)))
                .toList();
        return new RequiredParts(protocols, partners);
    }

    // A name that the catalogue does not know is told as a mistake in the text.
    private static <T extends EObject> List<T> known(List<T> required) {
        return required.stream().filter(entry -> !entry.eIsProxy()).toList();
    }

    boolean isEmpty() {
        return protocols.isEmpty() && partners.isEmpty();
    }

    /** The steps of some routes. */
    static List<Step> steps(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.getNodes().stream())
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** Where some steps follow a protocol of a kind. */
    static List<ProtocolUse> uses(ProtocolKind kind, List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.getProtocols().stream())
                .filter(use -> use.getProtocol() != null && use.getProtocol().getKind() == kind)
                .toList();
    }

    // Who follows the whole protocol in one step does all its steps there.
    private static List<RequiredStep> undone(ProtocolKind kind, List<ProtocolUse> uses) {
        if (uses.stream().anyMatch(use -> use.getPart() == null)) {
            return List.of();
        }
        Set<RequiredStep> done = uses.stream().map(ProtocolUse::getPart).collect(Collectors.toSet());
        return kind.getRequiredSteps().stream()
                .filter(step -> !done.contains(step))
                .toList();
    }

    private static Set<Partner> present(Issue issue, List<Step> steps) {
        Set<Actor> actors = new LinkedHashSet<>();
        Set<Meeting> meetings = new LinkedHashSet<>();
        for (Step step : steps) {
            actors.addAll(Participation.involvedIn(step));
            if (step.getMeeting() != null) {
                meetings.add(step.getMeeting());
            }
        }
        meetings.forEach(meeting -> actors.addAll(Participation.attending(meeting)));
        issue.getLevels().forEach(block -> block.getActions().forEach(action -> actors.addAll(action.getActors())));
        return Participation.partnersBehind(actors);
    }

    /** Whether a partner is of a kind, or of one with the same function: a region may have kinds of its own. */
    static boolean isOf(PartnerKind required, Partner partner) {
        PartnerKind kind = partner.getKind();
        return kind == required
                || kind != null
                        && kind.getFunction() == required.getFunction()
                        && kind.getFunction() != PartnerFunction.OTHER;
    }
}
