package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import org.eclipse.emf.ecore.EObject;

/** Who and what a repair may choose from, most fitting first. A partner that has left is never a candidate. */
final class Candidates {

    /** A list of more choices than this is no help. */
    static final int MOST = 8;

    private Candidates() {}

    /** The partners whose kind has some function. */
    static List<Partner> partners(RegionFacts facts, PartnerFunction function) {
        return facts.region().partners().stream()
                .filter(partner ->
                        partner.getKind() != null && partner.getKind().getFunction() == function)
                .filter(partner -> !facts.participation().hasLeft(partner))
                .toList();
    }

    /** Whether somebody stands behind an actor, and nobody who has left. */
    static boolean isPresent(Actor actor, RegionFacts facts) {
        Set<Partner> partners = Participation.partnersBehind(List.of(actor));
        return !partners.isEmpty() && partners.stream().noneMatch(facts.participation()::hasLeft);
    }

    /** Who may own an issue: the departments of the municipality, then the municipality itself (lesson 7). */
    static List<Actor> municipalOwners(RegionFacts facts) {
        List<Partner> municipalities = partners(facts, PartnerFunction.MUNICIPALITY);
        return Stream.concat(
                        municipalities.stream().flatMap(partner -> partner.getDepartments().stream()),
                        municipalities.stream())
                .map(Actor.class::cast)
                .toList();
    }

    /** Who may decide about a step: who takes it, whoever leads an issue of its route, who decides elsewhere. */
    static List<Actor> deciders(Step step, RegionFacts facts) {
        Route route = (Route) step.eContainer();
        return deciders(
                Stream.of(
                                step.getAccountable().stream(),
                                step.getActors().stream(),
                                route.getIssues().stream().map(Issue::getLead).filter(Objects::nonNull))
                        .flatMap(actors -> actors),
                facts);
    }

    /** Who may decide about a rung of a ladder: whoever leads or decides on another, who decides elsewhere. */
    static List<Actor> deciders(Ladder ladder, RegionFacts facts) {
        return deciders(
                ladder.getRungs().stream()
                        .flatMap(rung ->
                                Stream.concat(rung.getDecidedBy().stream(), Stream.ofNullable(rung.getLedBy()))),
                facts);
    }

    private static List<Actor> deciders(Stream<Actor> nearest, RegionFacts facts) {
        return Stream.of(
                        nearest,
                        facts.region().all(Transition.class).stream()
                                .flatMap(transition -> transition.getDecidedBy().stream()),
                        municipalOwners(facts).stream(),
                        facts.region().roles().stream())
                .flatMap(actors -> actors)
                .filter(actor -> isPresent(actor, facts))
                .distinct()
                .limit(MOST)
                .map(Actor.class::cast)
                .toList();
    }

    /** Who may own an issue; where no municipality takes part, any partner but an external one. */
    static List<Actor> owners(RegionFacts facts) {
        List<Actor> municipal = municipalOwners(facts);
        return municipal.isEmpty() ? List.copyOf(ownPartners(facts)) : municipal;
    }

    /** The partners that take part now, without those that only advise from outside the region. */
    static List<Partner> ownPartners(RegionFacts facts) {
        return facts.region().partners().stream()
                .filter(partner ->
                        partner.getKind() == null || partner.getKind().getFunction() != PartnerFunction.EXTERNAL_EXPERT)
                .filter(partner -> !facts.participation().hasLeft(partner))
                .toList();
    }

    /**
     * Who may answer for the acceptance of a gap at an element, which may be null: whoever leads or owns that issue,
     * whoever leads most issues, the municipality, any role.
     */
    static List<Actor> responsible(EObject element, RegionFacts facts) {
        Stream<Actor> ofTheIssue = element instanceof Issue issue
                ? Stream.concat(Stream.ofNullable(issue.getLead()), issue.getOwners().stream())
                : Stream.empty();
        return Stream.of(
                        ofTheIssue,
                        usualLead(facts).stream(),
                        municipalOwners(facts).stream(),
                        facts.region().roles().stream())
                .flatMap(actors -> actors)
                .filter(actor -> !actor.eIsProxy())
                .filter(actor -> !(actor instanceof Partner partner
                        && facts.participation().hasLeft(partner)))
                .distinct()
                .map(Actor.class::cast)
                .toList();
    }

    private static Optional<Actor> usualLead(RegionFacts facts) {
        Map<Actor, Integer> leads = new LinkedHashMap<>();
        facts.region().issues().stream()
                .map(Issue::getLead)
                .filter(Objects::nonNull)
                .forEach(lead -> leads.merge(lead, 1, Integer::sum));
        return leads.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
