package nl.samenhang.language.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Role;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References that say something only of another element: nobody is one's own deputy. */
final class SelfReferenceCheck {

    private static final Text DEPUTY = new Text(
            "De rol \"%s\" is hier plaatsvervanger van zichzelf. Noem een andere rol, of haal de verwijzing weg.",
            "The role \"%s\" is its own deputy here. Name another role, or remove the reference.");

    private static final Text BACKING = new Text(
            "De rol \"%s\" geeft hier ruggensteun aan zichzelf. Noem een andere rol, of haal de verwijzing weg.",
            "The role \"%s\" backs itself here. Name another role, or remove the reference.");

    private static final Text RELATED = new Text(
            "Het vraagstuk \"%s\" hangt hier samen met zichzelf. Noem een ander vraagstuk, of haal de verwijzing weg.",
            "The issue \"%s\" is linked to itself here. Name another issue, or remove the reference.");

    private SelfReferenceCheck() {}

    static Stream<Problem> problems(Region region) {
        Stream<Optional<Problem>> ofRoles = region.roles().stream()
                .flatMap((Role role) -> Stream.of(
                        problem(role, SamenhangPackage.Literals.ROLE__DEPUTIES, role.getDeputies(), DEPUTY),
                        problem(role, SamenhangPackage.Literals.ROLE__BACKING, role.getBacking(), BACKING)));
        Stream<Optional<Problem>> ofIssues = region.issues().stream()
                .map((Issue issue) -> problem(
                        issue, SamenhangPackage.Literals.ISSUE__RELATED_ISSUES, issue.getRelatedIssues(), RELATED));
        return Stream.concat(ofRoles, ofIssues).flatMap(Optional::stream);
    }

    private static Optional<Problem> problem(
            EObject element, EReference reference, List<? extends EObject> targets, Text message) {
        int index = targets.indexOf(element);
        return index < 0
                ? Optional.empty()
                : Places.problem(
                        element,
                        reference,
                        index,
                        Text.format(message.dutch(), message.english(), ElementNames.title(element)));
    }
}
