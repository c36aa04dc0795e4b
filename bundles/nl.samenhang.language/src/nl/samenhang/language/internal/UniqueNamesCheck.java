package nl.samenhang.language.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RequiredStep;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EObject;

/** One name stands for one thing in a region, so that a reference can mean only that. */
final class UniqueNamesCheck {

    private UniqueNamesCheck() {}

    static Stream<Problem> problems(Region region) {
        List<EObject> named = region.all(EObject.class).stream()
                .filter(element -> element instanceof NamedElement || element instanceof Vision)
                .filter(element -> !ElementNames.segments(element).isEmpty())
                .toList();
        return problems(named);
    }

    // The steps that a kind of protocol requires; what is known outside a catalogue is compared over all catalogues.
    static Stream<Problem> problems(Catalog catalog) {
        List<EObject> steps = new ArrayList<>();
        catalog.eAllContents().forEachRemaining(entry -> {
            if (entry instanceof RequiredStep step && step.getName() != null) {
                steps.add(entry);
            }
        });
        return problems(steps);
    }

    private static Stream<Problem> problems(List<EObject> named) {
        Map<String, EObject> firsts = new HashMap<>();
        return named.stream().flatMap(element -> {
            EObject first = firsts.putIfAbsent(ElementNames.qualifiedName(element), element);
            return first == null ? Stream.empty() : problem(element, first).stream();
        });
    }

    // A second vision is told as one, and not as a name that is taken.
    private static Optional<Problem> problem(EObject element, EObject first) {
        return element instanceof Vision && first instanceof Vision
                ? Optional.empty()
                : Places.problem(element, message(element, first));
    }

    private static Text message(EObject element, EObject first) {
        return Text.format(
                "De naam %s is al gegeven, in %s. Kies een andere naam.",
                "The name %s is already taken, in %s. Choose another name.",
                Shown.quoted(ElementNames.segments(element).getLast()),
                Places.fileAndLine(first));
    }
}
