package nl.samenhang.analysis.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Department;
import nl.samenhang.model.Domain;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;

/** In which professional domains people work. */
final class Domains {

    private final Set<Domain> domains = new LinkedHashSet<>();
    private final Set<Actor> visited = new HashSet<>();
    private boolean complete = true;

    private Domains() {}

    /** The domains of some actors; empty where it is not known of somebody. */
    static Optional<Set<Domain>> behind(Collection<? extends Actor> actors) {
        Domains found = new Domains();
        actors.forEach(found::add);
        return found.complete ? Optional.of(found.domains) : Optional.empty();
    }

    // Roles may by mistake fill one another in a circle, so each actor is visited once.
    private void add(Actor actor) {
        if (!visited.add(actor)) {
            return;
        }
        switch (actor) {
            case Partner partner -> add(domain(partner));
            case Department department when department.getDomain() != null -> add(department.getDomain());
            case Department department when department.eContainer() instanceof Partner partner -> add(domain(partner));
            case Role role
            when !role.getFilledBy().isEmpty() -> role.getFilledBy().forEach(this::add);
            default -> complete = false;
        }
    }

    private static Domain domain(Partner partner) {
        return partner.getKind() == null ? null : partner.getKind().getDomain();
    }

    private void add(Domain domain) {
        if (domain == null || domain.eIsProxy()) {
            complete = false;
        } else {
            domains.add(domain);
        }
    }
}
