package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.Role;
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;

/** Who may take a new step of a route, or be asked to one, most fitting first. */
final class StepCandidates {

    private StepCandidates() {}

    /** Who may act for an issue: its lead and owners, then the municipality, then everybody with a role. */
    static List<Actor> forIssue(Issue issue, RegionFacts facts) {
        return fitting(
                Stream.of(
                                Stream.ofNullable(issue.getLead()),
                                issue.getOwners().stream(),
                                Candidates.municipalOwners(facts).stream(),
                                facts.region().roles().stream(),
                                facts.region().partners().stream())
                        .flatMap(actors -> actors),
                facts);
    }

    /** Who may take a step of a route: who takes another of its steps, then everybody with a role, then all partners. */
    static List<Actor> forRoute(Route route, RegionFacts facts) {
        Stream<Actor> sameRoute = route.getNodes().stream()
                .filter(Step.class::isInstance)
                .flatMap(node -> ((Step) node).getActors().stream());
        return fitting(
                Stream.of(sameRoute, facts.region().roles().stream(), facts.region().partners().stream())
                        .flatMap(actors -> actors),
                facts);
    }

    /** The partners of some function, by the roles that others know them by. */
    static List<Actor> of(PartnerFunction function, RegionFacts facts) {
        List<Partner> partners = Candidates.partners(facts, function);
        Stream<Role> contacts = partners.stream().flatMap(partner -> partner.getContacts().stream());
        Stream<Role> filled = partners.stream().flatMap(partner -> rolesOf(partner, facts));
        return fitting(Stream.of(contacts, filled, partners.stream()).flatMap(actors -> actors), facts).stream()
                .filter(actor -> partners.containsAll(Participation.partnersBehind(List.of(actor))))
                .toList();
    }

    /** The roles that a partner fills. */
    static Stream<Role> rolesOf(Partner partner, RegionFacts facts) {
        return facts.references().sources(partner, SamenhangPackage.Literals.ROLE__FILLED_BY, Role.class).stream();
    }

    // Somebody stands behind each, and nobody who has left. Who is bound by an agreement goes first.
    private static List<Actor> fitting(Stream<? extends Actor> actors, RegionFacts facts) {
        return actors.<Actor>map(actor -> actor)
                .filter(actor -> !actor.eIsProxy())
                .distinct()
                .filter(actor -> Candidates.isPresent(actor, facts))
                .sorted(Comparator.comparing(actor -> !isBound(actor, facts)))
                .toList();
    }

    private static boolean isBound(Actor actor, RegionFacts facts) {
        return Participation.partnersBehind(List.of(actor)).stream().allMatch(facts.participation()::isInAgreement);
    }
}
