package nl.samenhang.language.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Loops;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Role;
import org.eclipse.emf.ecore.EObject;

/** References that must not lead back to where they began: who fills a role, an action agenda, an extended catalogue. */
final class CycleCheck {

    private static final Text FILLING = new Text(
            "De rol \"%s\" wordt via andere rollen door zichzelf vervuld, zodat er niemand achter staat. Wijs een partner aan.",
            "The role \"%s\" is filled by itself through other roles, so that nobody stands behind it. Assign a partner.");

    private static final Text AGENDA = new Text(
            "Het overleg \"%s\" staat via de doe-agenda boven zichzelf. Haal een van de verwijzingen weg.",
            "The meeting \"%s\" is above itself by its action agenda. Remove one of the references.");

    private static final Text EXTENDING = new Text(
            "De catalogus \"%s\" gebruikt zichzelf, al dan niet via andere catalogi. Haal een van de verwijzingen weg.",
            "The catalogue \"%s\" uses itself, whether or not through others. Remove one of the references.");

    private CycleCheck() {}

    static Stream<Problem> problems(Region region) {
        return Stream.concat(
                cycles(region.roles(), CycleCheck::rolesFilling, FILLING),
                cycles(region.meetings(), Meeting::getAgendaFor, AGENDA));
    }

    static Stream<Problem> problems(List<Catalog> catalogs) {
        return cycles(catalogs, Catalog::getExtends, EXTENDING);
    }

    private static Collection<Role> rolesFilling(Role role) {
        return role.getFilledBy().stream()
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .toList();
    }

    private static <T extends EObject> Stream<Problem> cycles(
            List<T> elements, Function<T, Collection<T>> next, Text message) {
        Function<T, Collection<T>> known = element -> next.apply(element).stream()
                .filter(target -> !target.eIsProxy())
                .toList();
        return new Loops<>(elements, known)
                .all().stream()
                        .flatMap(List::stream)
                        .map(element -> problem(element, message))
                        .flatMap(Optional::stream);
    }

    private static Optional<Problem> problem(EObject element, Text message) {
        return Places.problem(element, Text.format(message.dutch(), message.english(), ElementNames.title(element)));
    }
}
