package nl.samenhang.language.internal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.Catalog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What can be said once is written once: of two values of a clause the parser would silently keep the last, and of a
 * name that is twice in a list the first.
 */
final class RepeatedClauseCheck {

    private RepeatedClauseCheck() {}

    static Stream<Problem> problems(Region region) {
        return Stream.concat(region.files().stream(), region.all(EObject.class).stream())
                .flatMap(RepeatedClauseCheck::problems);
    }

    static Stream<Problem> problems(Catalog catalog) {
        Iterator<EObject> all = catalog.eAllContents();
        Stream<EObject> entries = StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
        return Stream.concat(Stream.of(catalog), entries).flatMap(RepeatedClauseCheck::problems);
    }

    private static Stream<Problem> problems(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        Set<List<String>> said = new HashSet<>();
        Stream.Builder<Problem> problems = Stream.builder();
        for (INode child : node.getChildren()) {
            if (saidOnce(child).filter(once -> !said.add(once)).isPresent()) {
                SourceLocation.of(child, element.eResource().getURI())
                        .ifPresent(place -> problems.add(new Problem(message(child), place)));
            }
        }
        return problems.build();
    }

    // A clause with one value by its feature, a name or choice in a list by its feature and itself.
    private static Optional<List<String>> saidOnce(INode child) {
        Assignment assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
        if (assignment == null) {
            return Optional.empty();
        }
        if (!GrammarUtil.isMultipleAssignment(assignment)) {
            return Optional.of(List.of(assignment.getFeature()));
        }
        AbstractElement terminal = assignment.getTerminal();
        boolean isChosen = terminal instanceof CrossReference || GrammarUtil.isEnumRuleCall(terminal);
        return isChosen ? Optional.of(List.of(assignment.getFeature(), value(child))) : Optional.empty();
    }

    private static String value(INode child) {
        return NodeModelUtils.getTokenText(child).replace("^", "");
    }

    private static Text message(INode child) {
        return Text.format(
                "Dit staat er voor de tweede keer: %s. Laat er één staan.",
                "This is written for the second time: %s. Keep one.", NodeModelUtils.getTokenText(child));
    }
}
