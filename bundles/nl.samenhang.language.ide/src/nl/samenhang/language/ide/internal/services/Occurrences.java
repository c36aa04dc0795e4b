package nl.samenhang.language.ide.internal.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.language.ide.internal.CheckedFolder;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds where the names of elements stand in texts. Names that nothing defines are left out. */
public final class Occurrences {

    private static final String DOT = ".";

    private Occurrences() {}

    /**
     * All names in the texts of a folder.
     *
     * @param folder the folder, not null
     * @return the occurrences, file by file
     */
    public static Stream<Occurrence> in(CheckedFolder folder) {
        return folder.model().files().stream()
                .flatMap(file -> folder.model().resource(file).stream())
                .flatMap(Occurrences::in);
    }

    /**
     * All names in a text.
     *
     * @param text the text, not null
     * @return the occurrences, element by element
     */
    public static Stream<Occurrence> in(XtextResource text) {
        Iterable<EObject> elements = text::getAllContents;
        return StreamSupport.stream(elements.spliterator(), false).flatMap(element -> in(element).stream());
    }

    /**
     * Where an element gets its name.
     *
     * @param element the element, not null
     * @return the place; for the vision, which has no name of its own, its keyword; empty where no text names it
     */
    public static Optional<Occurrence> declaration(EObject element) {
        Collection<INode> nodes = switch (element) {
            case NamedElement named -> NodeModelUtils.findNodesForFeature(named, Literals.NAMED_ELEMENT__NAME);
            case Vision vision ->
                Stream.ofNullable((INode) NodeModelUtils.findActualNodeFor(vision))
                        .toList();
            default -> List.of();
        };
        return nodes.stream()
                .flatMap(node -> words(node).stream())
                .findFirst()
                .map(node -> new Occurrence(node, element, Optional.empty()));
    }

    /** The name to which a word of a text belongs. */
    static Optional<Occurrence> at(INode word) {
        return Stream.ofNullable(NodeModelUtils.findActualSemanticObjectFor(word))
                .flatMap(owner -> in(owner).stream())
                .filter(occurrence -> occurrence.contains(word))
                .findFirst();
    }

    /** Whether two elements are the same to a reader: the files of one region name one thing, the region. */
    static boolean isSame(EObject one, EObject other) {
        return one == other
                || one instanceof RegionFile file
                        && other instanceof RegionFile part
                        && file.getName() != null
                        && file.getName().equals(part.getName());
    }

    private static List<Occurrence> in(EObject owner) {
        List<Occurrence> found = new ArrayList<>();
        declaration(owner).ifPresent(found::add);
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                addReferences(owner, reference, found);
            }
        }
        return found;
    }

    private static void addReferences(EObject owner, EReference reference, List<Occurrence> found) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, reference);
        if (nodes.isEmpty()) {
            return;
        }
        List<?> targets = reference.isMany()
                ? (List<?>) owner.eGet(reference)
                : Stream.ofNullable(owner.eGet(reference)).toList();
        // Of a clause that is written twice where only one is allowed, the last counts.
        int skipped = reference.isMany() ? 0 : nodes.size() - targets.size();
        for (int at = 0; at < targets.size() && at + skipped < nodes.size(); at++) {
            addSegments(nodes.get(at + skipped), (EObject) targets.get(at), reference, found);
        }
    }

    // The last segment names the target itself, each one before it what the target stands in.
    private static void addSegments(INode node, EObject target, EReference reference, List<Occurrence> found) {
        Deque<INode> segments = new ArrayDeque<>(words(node));
        EObject at = target.eIsProxy() ? null : target;
        while (!segments.isEmpty() && at != null) {
            INode segment = segments.removeLast();
            if (!name(segment).equals(name(at))) {
                return;
            }
            found.add(new Occurrence(segment, at, Optional.of(reference)));
            at = namedAround(at);
        }
    }

    private static EObject namedAround(EObject element) {
        EObject at = element.eContainer();
        while (at != null && name(at) == null) {
            at = at.eContainer();
        }
        return at;
    }

    private static String name(INode segment) {
        return segment.getText().replace("^", "");
    }

    private static String name(EObject element) {
        return switch (element) {
            case NamedElement named -> named.getName();
            case Vision vision -> ElementNames.VISION;
            default -> null;
        };
    }

    private static List<INode> words(INode node) {
        List<INode> words = new ArrayList<>();
        node.getLeafNodes().forEach(leaf -> {
            if (!leaf.isHidden() && !leaf.getText().equals(DOT)) {
                words.add(leaf);
            }
        });
        return words;
    }
}
