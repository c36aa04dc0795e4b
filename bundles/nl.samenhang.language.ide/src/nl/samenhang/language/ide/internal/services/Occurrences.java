package nl.samenhang.language.ide.internal.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.References;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the name of an element stands in the texts of its region: at itself and wherever it is referred to. */
public final class Occurrences {

    private final RegionFacts facts;

    /**
     * The occurrences in one region.
     *
     * @param facts the region and its views, not null
     */
    public Occurrences(RegionFacts facts) {
        this.facts = facts;
    }

    /**
     * Where an element gets its name.
     *
     * @param element the element, not null
     * @return the place; empty where no text names it
     */
    public static Optional<Span> declaration(EObject element) {
        return NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME).stream()
                .findFirst()
                .map(Span::of);
    }

    /**
     * Where an element is referred to, also as the first part of a name such as {@code gemeente.jeugd}.
     *
     * @param element the element, not null
     * @return the places, file by file
     */
    public List<Span> references(EObject element) {
        List<Span> found = new ArrayList<>();
        collect(element, 0, found);
        return found;
    }

    private void collect(EObject element, int depth, List<Span> found) {
        for (References.Use use : facts.references().to(element)) {
            names(use, element).map(Span::segments).forEach(segments -> {
                int index = segments.size() - 1 - depth;
                if (index >= 0) {
                    found.add(segments.get(index));
                }
            });
        }
        for (EObject part : element.eContents()) {
            if (part instanceof NamedElement) {
                collect(part, depth + 1, found);
            }
        }
    }

    private static Stream<INode> names(References.Use use, EObject target) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(use.source(), use.feature());
        Object value = use.source().eGet(use.feature());
        List<?> values = use.feature().isMany() ? (List<?>) value : List.of(value);
        return IntStream.range(0, Math.min(nodes.size(), values.size()))
                .filter(i -> values.get(i) == target)
                .mapToObj(nodes::get);
    }
}
