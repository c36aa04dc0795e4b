package nl.samenhang.language.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Role;
import org.eclipse.emf.ecore.EObject;

/** References that must not lead back to where they began: who fills a role, an action agenda, an extended catalogue. */
final class CycleCheck {

    private CycleCheck() {}

    static Stream<Problem> problems(Region region) {
        return Stream.of(
                        cycles(region.roles(), CycleCheck::rolesFilling, CycleCheck::filling),
                        cycles(region.meetings(), Meeting::getAgendaFor, CycleCheck::agenda),
                        cycles(region.catalogs(), Catalog::getExtends, CycleCheck::extending))
                .flatMap(problems -> problems);
    }

    private static Collection<Role> rolesFilling(Role role) {
        return role.getFilledBy().stream()
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .toList();
    }

    private static <T extends EObject> Stream<Problem> cycles(
            List<T> elements, Function<T, Collection<T>> next, Function<T, Text> message) {
        return elements.stream()
                .filter(element -> leadsBack(element, next))
                .flatMap(element -> problem(element, message.apply(element)).stream());
    }

    private static <T extends EObject> boolean leadsBack(T start, Function<T, Collection<T>> next) {
        Set<T> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<T> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            T element = open.pop();
            if (element == start) {
                return true;
            }
            if (!element.eIsProxy() && visited.add(element)) {
                open.addAll(next.apply(element));
            }
        }
        return false;
    }

    private static Optional<Problem> problem(EObject element, Text message) {
        return SourceLocation.of(element).map(place -> new Problem(message, place));
    }

    private static Text filling(Role role) {
        String title = ElementNames.title(role);
        return new Text(
                "De rol \"%s\" wordt via andere rollen door zichzelf vervuld, zodat er niemand achter staat. Wijs een partner aan."
                        .formatted(title),
                "The role \"%s\" is filled by itself through other roles, so that nobody stands behind it. Assign a partner."
                        .formatted(title));
    }

    private static Text agenda(Meeting meeting) {
        String title = ElementNames.title(meeting);
        return new Text(
                "Het overleg \"%s\" staat via de doe-agenda boven zichzelf. Haal een van de verwijzingen weg."
                        .formatted(title),
                "The meeting \"%s\" is above itself by its action agenda. Remove one of the references."
                        .formatted(title));
    }

    private static Text extending(Catalog catalog) {
        String title = ElementNames.title(catalog);
        return new Text(
                "De catalogus \"%s\" gebruikt via andere catalogi zichzelf. Haal een van de verwijzingen weg."
                        .formatted(title),
                "The catalogue \"%s\" uses itself through others. Remove one of the references.".formatted(title));
    }
}
