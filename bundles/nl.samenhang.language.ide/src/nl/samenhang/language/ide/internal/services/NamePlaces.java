package nl.samenhang.language.ide.internal.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RegionFile;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Finds where names stand in a text and which elements they stand for. Names that nothing defines are left out. */
final class NamePlaces {

    private static final String DOT = ".";

    private NamePlaces() {}

    /** All names of a text, in order. */
    static List<NamePlace> in(XtextResource text) {
        List<NamePlace> places = new ArrayList<>();
        text.getContents().forEach(root -> {
            places.addAll(of(root));
            root.eAllContents().forEachRemaining(element -> places.addAll(of(element)));
        });
        places.sort(Comparator.comparingInt(place -> place.node().getOffset()));
        return places;
    }

    /** The name that a word of a text belongs to. */
    static Optional<NamePlace> at(INode word) {
        return Optional.ofNullable(NodeModelUtils.findActualSemanticObjectFor(word)).stream()
                .flatMap(owner -> of(owner).stream())
                .filter(place -> place.contains(word))
                .findFirst();
    }

    /** Where an element is given its name. The vision, which has none, is pointed at by its keyword. */
    static Optional<NamePlace> declaration(EObject element) {
        return switch (element) {
            case NamedElement named ->
                NodeModelUtils.findNodesForFeature(named, SamenhangPackage.Literals.NAMED_ELEMENT__NAME).stream()
                        .flatMap(NamePlaces::words)
                        .findFirst()
                        .map(node -> new NamePlace(node, named, true));
            case Vision vision ->
                Optional.ofNullable(NodeModelUtils.findActualNodeFor(vision)).stream()
                        .flatMap(NamePlaces::words)
                        .findFirst()
                        .map(node -> new NamePlace(node, vision, true));
            default -> Optional.empty();
        };
    }

    /**
     * What an element is the same as. The files of one region name one thing, the region.
     *
     * @return a value that is equal for names of the same thing in one folder
     */
    static Object identity(EObject element) {
        return element instanceof RegionFile file && file.getName() != null ? file.getName() : element;
    }

    /** The names that are written in an element itself, apart from those in elements within it. */
    private static List<NamePlace> of(EObject owner) {
        List<NamePlace> places = new ArrayList<>();
        declaration(owner).ifPresent(places::add);
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                addUses(owner, reference, places);
            }
        }
        return places;
    }

    private static void addUses(EObject owner, EReference reference, List<NamePlace> places) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, reference);
        if (nodes.isEmpty()) {
            return;
        }
        List<EObject> targets = targets(owner, reference);
        // Of a clause that is written twice where only one is allowed, the last counts.
        int skipped = reference.isMany() ? 0 : nodes.size() - targets.size();
        for (int at = 0; at < targets.size() && at + skipped < nodes.size(); at++) {
            addSegments(nodes.get(at + skipped), targets.get(at), places);
        }
    }

    private static List<EObject> targets(EObject owner, EStructuralFeature reference) {
        Object value = owner.eGet(reference);
        return switch (value) {
            case null -> List.of();
            case List<?> many -> many.stream().map(EObject.class::cast).toList();
            default -> List.of((EObject) value);
        };
    }

    // The last segment names the target itself, each one before it what the target stands in.
    private static void addSegments(INode node, EObject target, List<NamePlace> places) {
        Deque<INode> segments = new ArrayDeque<>(words(node).toList());
        EObject at = target.eIsProxy() ? null : target;
        while (!segments.isEmpty() && at != null) {
            INode segment = segments.removeLast();
            if (!isNamed(at, segment)) {
                return;
            }
            places.add(new NamePlace(segment, at, false));
            at = namedAround(at);
        }
    }

    private static boolean isNamed(EObject element, INode segment) {
        return name(element).filter(name -> name.equals(name(segment))).isPresent();
    }

    private static EObject namedAround(EObject element) {
        EObject at = element.eContainer();
        while (at != null && name(at).isEmpty()) {
            at = at.eContainer();
        }
        return at;
    }

    /** The name as it is, without the caret that keeps it from being read as a word of the language. */
    static String name(INode segment) {
        return segment.getText().replace("^", "");
    }

    private static Optional<String> name(EObject element) {
        return switch (element) {
            case NamedElement named -> Optional.ofNullable(named.getName());
            case Vision vision -> Optional.of(ElementNames.VISION);
            default -> Optional.empty();
        };
    }

    private static Stream<INode> words(INode node) {
        return StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden())
                .filter(leaf -> !leaf.getText().equals(DOT))
                .map((ILeafNode leaf) -> leaf);
    }

    /** Whether an element stands in a text of the folder, and not in the national catalogue. */
    static boolean isInFile(EObject element) {
        return element.eResource() != null && element.eResource().getURI().isFile();
    }

    /** The root of the text that an element stands in. */
    static EObject root(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }
}
