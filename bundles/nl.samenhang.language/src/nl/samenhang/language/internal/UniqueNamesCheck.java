package nl.samenhang.language.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.NamedElement;

/** One name stands for one thing in a region, so that a reference can mean only that. */
final class UniqueNamesCheck {

    private UniqueNamesCheck() {}

    static Stream<Problem> problems(Region region) {
        Map<String, NamedElement> firsts = new HashMap<>();
        return region.all(NamedElement.class).stream()
                .filter(element -> element.getName() != null)
                .flatMap(element -> problem(element, firsts).stream());
    }

    private static Optional<Problem> problem(NamedElement element, Map<String, NamedElement> firsts) {
        NamedElement first = firsts.putIfAbsent(ElementNames.qualifiedName(element), element);
        if (first == null) {
            return Optional.empty();
        }
        return SourceLocation.of(element).map(place -> new Problem(message(element, first), place));
    }

    private static Text message(NamedElement element, NamedElement first) {
        String place = SourceLocation.of(first)
                .map(location -> location.file().getFileName() + ":" + location.line())
                .orElse("?");
        return new Text(
                "De naam \"%s\" is al gegeven, in %s. Kies een andere naam.".formatted(element.getName(), place),
                "The name \"%s\" is already taken, in %s. Choose another name.".formatted(element.getName(), place));
    }
}
