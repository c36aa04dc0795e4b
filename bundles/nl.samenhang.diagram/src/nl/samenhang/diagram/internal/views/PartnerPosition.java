package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.diagram.Scope;
import nl.samenhang.model.Action;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;

/**
 * Where a partner stands in the network of a scope.
 *
 * @param partner the partner
 * @param reach how near it is to the young
 * @param standing how it stands with its agreements
 * @param issues the qualified names of the issues in whose routes and actions it takes part
 */
record PartnerPosition(Partner partner, Reach reach, Standing standing, List<String> issues) {

    /** How near a partner is to the young, nearest first. */
    enum Reach {
        /** It carries out a step or an action with them. */
        DIRECT,
        /** It sees signals. */
        SEES,
        /** It takes part in a route, a meeting or an agreement, but does not meet them there. */
        INDIRECT,
        /** It takes part in nothing. */
        NONE
    }

    /** How a partner stands with its agreements. */
    enum Standing {
        /** It has signed all that it is a party of. */
        SIGNED,
        /** It is a party, and has not signed everything. */
        UNSIGNED,
        /** It is a party of none. */
        NONE
    }

    /** The partners of a scope: of a whole region all, of an issue or a route those who take part in it. */
    static List<PartnerPosition> all(Scope scope) {
        Finder finder = new Finder(scope);
        boolean whole = scope.issue().isEmpty() && scope.route().isEmpty();
        return scope.facts().region().partners().stream()
                .map(finder::position)
                .filter(position -> whole || position.reach() != Reach.NONE)
                .toList();
    }

    /** Who does what in a scope, gathered once. */
    private static final class Finder {

        private final Scope scope;
        private final Set<Partner> direct;
        private final Set<Partner> seeing;
        private final Set<Partner> involved;
        private final Map<Partner, List<String>> issues;

        Finder(Scope scope) {
            this.scope = scope;
            List<Step> steps = scope.steps();
            this.direct = Participation.partnersBehind(direct(steps));
            Set<Actor> observers = new LinkedHashSet<>();
            scope.signals().forEach(signal -> observers.addAll(signal.getObservers()));
            this.seeing = Participation.partnersBehind(observers);
            this.involved = Participation.partnersBehind(involved(steps));
            this.issues = issuesByPartner(scope.facts());
        }

        private Set<Actor> direct(List<Step> steps) {
            Set<Actor> actors = new LinkedHashSet<>();
            steps.stream()
                    .filter(step -> !step.getParticipants().isEmpty())
                    .forEach(step -> actors.addAll(step.getActors()));
            issues().stream()
                    .flatMap(issue -> issue.getLevels().stream())
                    .flatMap(level -> level.getActions().stream())
                    .map(Action::getActors)
                    .forEach(actors::addAll);
            return actors;
        }

        private List<Issue> issues() {
            return scope.issue()
                    .map(List::of)
                    .orElseGet(() -> scope.route()
                            .map(Route::getIssues)
                            .<List<Issue>>map(List::copyOf)
                            .orElseGet(() -> scope.facts().region().issues()));
        }

        private Set<Actor> involved(List<Step> steps) {
            Set<Actor> actors = new LinkedHashSet<>();
            for (Step step : steps) {
                actors.addAll(Participation.involvedIn(step));
                if (step.getMeeting() != null) {
                    actors.addAll(Participation.attending(step.getMeeting()));
                }
            }
            issues().forEach(issue -> {
                actors.addAll(issue.getOwners());
                if (issue.getLead() != null) {
                    actors.add(issue.getLead());
                }
            });
            if (scope.issue().isEmpty() && scope.route().isEmpty()) {
                for (Meeting meeting : scope.facts().region().meetings()) {
                    actors.addAll(Participation.attending(meeting));
                }
            }
            return actors;
        }

        PartnerPosition position(Partner partner) {
            return new PartnerPosition(
                    partner, reach(partner), standing(partner), issues.getOrDefault(partner, List.of()));
        }

        private Reach reach(Partner partner) {
            if (direct.contains(partner)) {
                return Reach.DIRECT;
            }
            if (seeing.contains(partner)) {
                return Reach.SEES;
            }
            return involved.contains(partner) ? Reach.INDIRECT : Reach.NONE;
        }

        private Standing standing(Partner partner) {
            List<Agreement> agreements = scope.facts().region().agreements().stream()
                    .filter(agreement -> agreement.getParties().contains(partner))
                    .toList();
            if (agreements.isEmpty()) {
                return Standing.NONE;
            }
            return agreements.stream().allMatch(agreement -> hasSigned(agreement, partner))
                    ? Standing.SIGNED
                    : Standing.UNSIGNED;
        }

        private static boolean hasSigned(Agreement agreement, Partner partner) {
            return agreement.getSignatures().stream().anyMatch(signature -> signature.getParty() == partner);
        }

        private static Map<Partner, List<String>> issuesByPartner(RegionFacts facts) {
            Map<Partner, List<String>> issues = new HashMap<>();
            for (Issue issue : facts.region().issues()) {
                for (Partner partner : Participation.partnersBehind(actorsOf(issue, facts))) {
                    issues.computeIfAbsent(partner, key -> new ArrayList<>()).add(ElementNames.qualifiedName(issue));
                }
            }
            return issues;
        }

        private static Set<Actor> actorsOf(Issue issue, RegionFacts facts) {
            Set<Actor> actors = new LinkedHashSet<>(issue.getOwners());
            issue.getLevels().stream()
                    .flatMap(level -> level.getActions().stream())
                    .forEach(action -> actors.addAll(action.getActors()));
            facts.routesFor(issue).stream()
                    .flatMap(route -> route.getNodes().stream())
                    .filter(Step.class::isInstance)
                    .forEach(step -> actors.addAll(Participation.involvedIn((Step) step)));
            return actors;
        }
    }
}
