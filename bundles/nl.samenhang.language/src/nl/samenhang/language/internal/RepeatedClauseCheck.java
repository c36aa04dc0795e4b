package nl.samenhang.language.internal;

import java.util.HashSet;
import java.util.Iterator;
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
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A clause that can hold one value is written once: of two, the parser would silently keep the last. */
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

    // Lazily, as a single element may repeat itself a million times.
    private static Stream<Problem> problems(EObject element) {
        Set<String> said = new HashSet<>();
        return StreamSupport.stream(
                        NodeModelUtils.getNode(element).getChildren().spliterator(), false)
                .filter(child ->
                        saidOnce(child).filter(feature -> !said.add(feature)).isPresent())
                .flatMap(child -> problem(element, child).stream());
    }

    private static Optional<Problem> problem(EObject element, INode child) {
        return SourceLocation.of(child, element.eResource().getURI()).map(place -> new Problem(message(child), place));
    }

    // A name that is twice in a list says nothing else than once.
    private static Optional<String> saidOnce(INode child) {
        return Optional.ofNullable(GrammarUtil.containingAssignment(child.getGrammarElement()))
                .filter(assignment -> !GrammarUtil.isMultipleAssignment(assignment))
                .map(Assignment::getFeature);
    }

    private static Text message(INode child) {
        return Text.format(
                "Dit staat er voor de tweede keer: %s. Laat er één staan.",
                "This is written for the second time: %s. Keep one.", Shown.plain(NodeModelUtils.getTokenText(child)));
    }
}
