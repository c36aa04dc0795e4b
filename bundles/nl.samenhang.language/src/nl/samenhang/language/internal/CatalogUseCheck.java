package nl.samenhang.language.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.CatalogUse;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A region uses the catalogues whose entries it refers to, each once and in the version it was written for; a catalogue
 * does so too.
 */
final class CatalogUseCheck {

    private CatalogUseCheck() {}

    static Stream<Problem> problems(Region region) {
        List<CatalogUse> uses = region.files().stream()
                .flatMap(file -> file.getUses().stream())
                .filter(use -> isKnown(use.getCatalog()))
                .toList();
        Stream<Problem> versions =
                uses.stream().map(CatalogUseCheck::otherVersion).flatMap(Optional::stream);
        return Stream.of(repeated(uses), versions, uses.isEmpty() ? Stream.<Problem>empty() : unused(region))
                .flatMap(problems -> problems);
    }

    static Stream<Problem> problems(Catalog catalog) {
        List<EObject> elements = new ArrayList<>();
        catalog.eAllContents().forEachRemaining(elements::add);
        return unused(elements, withExtended(List.of(catalog)), found -> notExtended(catalog, found));
    }

    /** Some catalogues with all that they extend. */
    static Set<Catalog> withExtended(Collection<Catalog> catalogs) {
        Set<Catalog> all = new LinkedHashSet<>();
        Deque<Catalog> open = new ArrayDeque<>(catalogs);
        while (!open.isEmpty()) {
            Catalog catalog = open.remove();
            if (isKnown(catalog) && all.add(catalog)) {
                open.addAll(catalog.getExtends());
            }
        }
        return all;
    }

    private static boolean isKnown(Catalog catalog) {
        return catalog != null && !catalog.eIsProxy();
    }

    private static Stream<Problem> repeated(List<CatalogUse> uses) {
        Set<Catalog> seen = new HashSet<>();
        return uses.stream()
                .filter(use -> !seen.add(use.getCatalog()))
                .map(use -> Places.problem(use, twice(use)))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> otherVersion(CatalogUse use) {
        String version = use.getCatalog().getVersion();
        if (use.getVersion() == null || Objects.equals(use.getVersion(), version)) {
            return Optional.empty();
        }
        List<String> replacement = version == null ? List.of() : List.of("\"" + version + "\"");
        return Places.problem(
                use, SamenhangPackage.Literals.CATALOG_USE__VERSION, 0, otherVersion(use, version), replacement);
    }

    private static Stream<Problem> unused(Region region) {
        return unused(region.all(EObject.class), new HashSet<>(region.catalogs()), found -> notUsed(region, found));
    }

    /** What is told of an entry of a catalogue that is not used. */
    private interface Message {
        Text of(EObject entry);
    }

    // Each catalogue is told once, at the first reference to one of its entries: the mistake is the missing clause.
    private static Stream<Problem> unused(Collection<EObject> elements, Set<Catalog> used, Message message) {
        Set<Catalog> told = new HashSet<>(used);
        List<Problem> problems = new ArrayList<>();
        for (EObject element : elements) {
            FeatureIterator<EObject> each = references(element);
            while (each.hasNext()) {
                EObject target = each.next();
                boolean isNew = !target.eIsProxy()
                        && EcoreUtil.getRootContainer(target) instanceof Catalog catalog
                        && target != catalog
                        && told.add(catalog);
                if (isNew) {
                    int index = index(element, (EReference) each.feature(), target);
                    Places.problem(element, each.feature(), index, message.of(target))
                            .ifPresent(problems::add);
                }
            }
        }
        return problems.stream();
    }

    private static FeatureIterator<EObject> references(EObject element) {
        Iterator<EObject> each = ECrossReferenceEList.<EObject>createECrossReferenceEList(element)
                .iterator();
        return (FeatureIterator<EObject>) each;
    }

    private static int index(EObject element, EReference reference, EObject target) {
        return reference.isMany() ? ((EList<?>) element.eGet(reference)).indexOf(target) : 0;
    }

    private static String catalogOf(EObject entry) {
        return ElementNames.qualifiedName(EcoreUtil.getRootContainer(entry));
    }

    private static Text twice(CatalogUse use) {
        return Text.format(
                "De catalogus %s staat hier voor de tweede keer. Laat er één staan.",
                "The catalogue %s stands here for the second time. Keep one.",
                use.getCatalog().getName());
    }

    private static Text otherVersion(CatalogUse use, String version) {
        Text is = version == null
                ? new Text("die geen versie noemt", "which names no version")
                : Text.format("die nu versie %s heeft", "whose version now is %s", version);
        return Text.format(
                "Deze regio is geschreven voor versie %s van de catalogus %s, %s. Loop na wat er is veranderd, en pas daarna de versie hier aan.",
                "This region was written for version %s of the catalogue %s, %s. Go through what has changed, and then adapt the version here.",
                use.getVersion(),
                use.getCatalog().getName(),
                is);
    }

    private static Text notUsed(Region region, EObject entry) {
        return Text.format(
                "\"%s\" staat in de catalogus %s, die de regio %s niet gebruikt. Voeg in de kop toe: gebruikt %s.",
                "\"%s\" stands in the catalogue %s, which the region %s does not use. Add to the header: gebruikt %s.",
                ElementNames.title(entry),
                catalogOf(entry),
                region.name(),
                written(entry));
    }

    private static Text notExtended(Catalog catalog, EObject entry) {
        return Text.format(
                "\"%s\" staat in de catalogus %s, die de catalogus %s niet gebruikt. Voeg achter de naam toe: gebruikt %s.",
                "\"%s\" stands in the catalogue %s, which the catalogue %s does not use. Add after its name: gebruikt %s.",
                ElementNames.title(entry),
                catalogOf(entry),
                catalog.getName(),
                written(entry));
    }

    private static String written(EObject entry) {
        return ElementNames.written((Catalog) EcoreUtil.getRootContainer(entry));
    }
}
