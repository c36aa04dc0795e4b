package nl.samenhang.analysis.matrix;

import java.util.Collection;
import java.util.List;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Department;
import org.eclipse.emf.ecore.EObject;

/** How a matrix calls those who act. */
final class ActorNames {

    private ActorNames() {}

    /** The title, of a department with its partner: several partners may have departments of one title. */
    static String of(Actor actor) {
        String title = ElementNames.title(actor);
        return actor instanceof Department ? title + " (" + ElementNames.title(actor.eContainer()) + ")" : title;
    }

    static String enumerated(Collection<? extends Actor> actors) {
        return DutchPhrases.enumeration(
                actors.stream().map(ActorNames::of).distinct().toList());
    }

    /** Those that references lead to, each once. */
    static <T extends EObject> List<T> known(Collection<T> elements) {
        return elements.stream()
                .filter(element -> element != null && !element.eIsProxy())
                .distinct()
                .toList();
    }

    /** The qualified names of some elements, each once. */
    static List<String> names(Collection<? extends EObject> elements) {
        return elements.stream().map(ElementNames::qualifiedName).distinct().toList();
    }
}
