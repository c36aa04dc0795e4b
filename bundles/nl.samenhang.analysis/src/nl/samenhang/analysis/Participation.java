package nl.samenhang.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Department;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;
import nl.samenhang.model.Step;

/** Which partners stand behind which actors, and where they take part. */
public final class Participation {

    private final Optional<LocalDate> referenceDate;
    private final Set<Partner> inRoutes = new LinkedHashSet<>();
    private final Set<Partner> inMeetings = new LinkedHashSet<>();
    private final Set<Partner> inAgreements = new LinkedHashSet<>();

    private Participation(Region region) {
        referenceDate = region.referenceDate();
        region.all(Step.class).forEach(step -> inRoutes.addAll(partnersBehind(involvedIn(step))));
        region.meetings().forEach(meeting -> inMeetings.addAll(partnersBehind(attending(meeting))));
        for (Agreement agreement : region.agreements()) {
            inAgreements.addAll(partnersBehind(agreement.getParties()));
        }
    }

    /**
     * Derives who takes part where.
     *
     * @param region the region, not null
     * @return the view
     */
    public static Participation of(Region region) {
        return new Participation(region);
    }

    /**
     * The partners behind some actors: a partner itself, the partner of a department, those who fill a role.
     * References that lead nowhere are left out.
     *
     * @param actors the actors, not null
     * @return the partners in the order in which they are met
     */
    public static Set<Partner> partnersBehind(Collection<? extends Actor> actors) {
        Set<Partner> partners = new LinkedHashSet<>();
        collect(actors, partners, new HashSet<>());
        return partners;
    }

    // Roles may by mistake fill one another in a circle or in a very long row, so each actor is visited once and the
    // way back is kept here instead of on the stack of the program.
    private static void collect(Collection<? extends Actor> actors, Set<Partner> partners, Set<Actor> visited) {
        Deque<Iterator<? extends Actor>> open = new ArrayDeque<>();
        open.push(actors.iterator());
        while (!open.isEmpty()) {
            Actor actor = open.peek().hasNext() ? open.peek().next() : null;
            if (actor == null) {
                closeIfDone(open);
            } else if (!actor.eIsProxy() && visited.add(actor)) {
                behind(actor).ifPresentOrElse(next -> open.push(next.iterator()), () -> partners.add((Partner) actor));
            }
        }
    }

    private static void closeIfDone(Deque<Iterator<? extends Actor>> open) {
        if (!open.peek().hasNext()) {
            open.pop();
        }
    }

    private static Optional<List<? extends Actor>> behind(Actor actor) {
        return switch (actor) {
            case Partner partner -> Optional.empty();
            case Department department -> Optional.of(List.of((Partner) department.eContainer()));
            case Role role -> Optional.of(role.getFilledBy());
            default ->
                throw new IllegalStateException(
                        "Unknown kind of actor: " + actor.eClass().getName());
        };
    }

    /**
     * Whether a partner has left by the reference date.
     *
     * @param partner the partner, not null
     * @return true if its last day lies before the reference date
     */
    public boolean hasLeft(Partner partner) {
        LocalDate last = partner.getInvolvedUntil();
        return last != null && referenceDate.map(last::isBefore).orElse(false);
    }

    /**
     * Whether a partner is named in any step of a route, by itself or behind a department or role.
     *
     * @param partner the partner, not null
     * @return true if it is
     */
    public boolean isInRoute(Partner partner) {
        return inRoutes.contains(partner);
    }

    /**
     * Whether a partner chairs or attends any meeting, by itself or behind a department or role.
     *
     * @param partner the partner, not null
     * @return true if it does
     */
    public boolean isInMeeting(Partner partner) {
        return inMeetings.contains(partner);
    }

    /**
     * Whether a partner is party to any agreement.
     *
     * @param partner the partner, not null
     * @return true if it is
     */
    public boolean isInAgreement(Partner partner) {
        return inAgreements.contains(partner);
    }

    /**
     * Everybody whom a step names in any part: who acts, who is accountable, consulted or informed, and who hears back.
     *
     * @param step the step, not null
     * @return the actors; may be empty
     */
    public static Set<Actor> involvedIn(Step step) {
        Set<Actor> actors = new LinkedHashSet<>(step.getActors());
        actors.addAll(step.getAccountable());
        actors.addAll(step.getConsulted());
        actors.addAll(step.getInformed());
        actors.addAll(step.getFeedbackTo());
        step.getTransitions().forEach(transition -> actors.addAll(transition.getDecidedBy()));
        return actors;
    }

    /**
     * Everybody who chairs or attends a meeting.
     *
     * @param meeting the meeting, not null
     * @return the actors; may be empty
     */
    public static Set<Actor> attending(Meeting meeting) {
        Set<Actor> actors = new LinkedHashSet<>(meeting.getMembers());
        if (meeting.getChair() != null) {
            actors.add(meeting.getChair());
        }
        return actors;
    }
}
