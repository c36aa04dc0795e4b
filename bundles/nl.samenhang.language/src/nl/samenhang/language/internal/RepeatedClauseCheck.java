package nl.samenhang.language.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A clause that can hold one value is written once: of two, the parser would silently keep the last. */
final class RepeatedClauseCheck {

    private RepeatedClauseCheck() {}

    static Stream<Problem> problems(Region region) {
        return Stream.concat(region.files().stream(), region.all(EObject.class).stream())
                .flatMap(RepeatedClauseCheck::problems);
    }

    private static Stream<Problem> problems(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        Map<EStructuralFeature, INode> firsts = new HashMap<>();
        Stream.Builder<Problem> problems = Stream.builder();
        for (INode child : node.getChildren()) {
            single(element, child).ifPresent(feature -> {
                if (firsts.putIfAbsent(feature, child) != null) {
                    SourceLocation.of(child, element.eResource().getURI())
                            .ifPresent(place -> problems.add(new Problem(message(child), place)));
                }
            });
        }
        return problems.build();
    }

    private static Optional<EStructuralFeature> single(EObject element, INode child) {
        Assignment assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
        if (assignment == null || GrammarUtil.isMultipleAssignment(assignment)) {
            return Optional.empty();
        }
        return Optional.ofNullable(element.eClass().getEStructuralFeature(assignment.getFeature()));
    }

    private static Text message(INode child) {
        String value = NodeModelUtils.getTokenText(child);
        return new Text(
                "Dit staat er voor de tweede keer: %s. Laat er één staan.".formatted(value),
                "This is written for the second time: %s. Keep one.".formatted(value));
    }
}
