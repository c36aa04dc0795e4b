package nl.samenhang.language.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the parts of a model stand in their texts, and problems at these places. */
final class Places {

    private Places() {}

    /** A problem at an element; empty for one that stands in no file. */
    static Optional<Problem> problem(EObject element, Text message) {
        return SourceLocation.of(element).map(place -> new Problem(message, place));
    }

    /** A problem at one value of a feature, where the text gives it, else at the element. */
    static Optional<Problem> problem(EObject element, EStructuralFeature feature, int index, Text message) {
        return problem(element, feature, index, message, List.of());
    }

    /** A problem at one value of a feature, with what may be put in its place. */
    static Optional<Problem> problem(
            EObject element, EStructuralFeature feature, int index, Text message, List<String> replacements) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        if (index >= nodes.size() || element.eResource() == null) {
            return problem(element, message);
        }
        return SourceLocation.of(nodes.get(index), element.eResource().getURI())
                .map(place -> new Problem(message, place, replacements));
    }

    /** The file and line of an element, as a sentence names them; of the national catalogue only what it is. */
    static Text fileAndLine(EObject element) {
        return SourceLocation.of(element)
                .map(place -> place.file().getFileName() + ":" + place.line())
                .map(shown -> new Text(shown, shown))
                .orElse(new Text("de landelijke catalogus", "the national catalogue"));
    }

    /** The name of the file in which an element stands. */
    static String file(EObject element) {
        return Path.of(element.eResource().getURI().toFileString())
                .getFileName()
                .toString();
    }
}
