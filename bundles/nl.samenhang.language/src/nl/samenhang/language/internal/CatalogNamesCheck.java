package nl.samenhang.language.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementKinds;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.NationalCatalog;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.Catalog;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RequiredStep;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Names of catalogues and of their entries mean one thing each, also where catalogues are used together: an entry is
 * named as it stands, without its catalogue.
 */
final class CatalogNamesCheck {

    /** What an entry is known by from outside: two kinds of entry may share a name. */
    private record Key(EClass kind, String name) {}

    private CatalogNamesCheck() {}

    static Stream<Problem> problems(List<Region> regions, List<Catalog> catalogs) {
        return Stream.concat(names(catalogs), entries(regions, catalogs));
    }

    private static Stream<Problem> names(List<Catalog> catalogs) {
        Map<String, Catalog> firsts = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            Catalog first = firsts.putIfAbsent(catalog.getName(), catalog);
            if (NationalCatalog.NAME.equals(catalog.getName())) {
                Places.problem(catalog, likeNational()).ifPresent(problems::add);
            } else if (first != null) {
                Places.problem(catalog, taken(catalog, first)).ifPresent(problems::add);
            }
        }
        return problems.stream();
    }

    private static Stream<Problem> entries(List<Region> regions, List<Catalog> catalogs) {
        List<Collection<Catalog>> usedTogether = new ArrayList<>();
        regions.forEach(region -> usedTogether.add(region.catalogs()));
        catalogs.forEach(catalog -> usedTogether.add(CatalogUseCheck.withExtended(List.of(catalog))));
        Set<EObject> told = new HashSet<>();
        return usedTogether.stream().distinct().flatMap(together -> doubles(together, told));
    }

    private static Stream<Problem> doubles(Collection<Catalog> together, Set<EObject> told) {
        Map<Key, List<NamedElement>> byKey = new LinkedHashMap<>();
        for (Catalog catalog : together) {
            catalog.eAllContents().forEachRemaining(entry -> {
                if (entry instanceof NamedElement named
                        && named.getName() != null
                        && !(named instanceof RequiredStep)) {
                    byKey.computeIfAbsent(new Key(named.eClass(), named.getName()), key -> new ArrayList<>(1))
                            .add(named);
                }
            });
        }
        return byKey.values().stream().filter(same -> same.size() > 1).flatMap(same -> problem(same, told));
    }

    // It is told at the first that stands in a file: the national catalogue cannot be changed.
    private static Stream<Problem> problem(List<NamedElement> same, Set<EObject> told) {
        return same.stream()
                .filter(entry -> SourceLocation.of(entry).isPresent())
                .findFirst()
                .filter(told::add)
                .flatMap(entry -> Places.problem(entry, doubled(entry, other(same, entry))))
                .stream();
    }

    private static NamedElement other(List<NamedElement> same, NamedElement entry) {
        return same.stream().filter(other -> other != entry).findFirst().orElseThrow();
    }

    private static Text likeNational() {
        return Text.format(
                "De naam %s is van de catalogus die bij het programma hoort. Geef deze catalogus een andere naam, en gebruik %1$s erin.",
                "The name %s is that of the catalogue that comes with the tool. Give this catalogue another name, and let it use %1$s.",
                NationalCatalog.NAME);
    }

    private static Text taken(Catalog catalog, Catalog first) {
        return Text.format(
                "De catalogus %s staat ook in %s. Geef een van beide een andere naam.",
                "The catalogue %s also stands in %s. Give one of them another name.",
                catalog.getName(),
                Places.fileAndLine(first));
    }

    private static Text doubled(NamedElement entry, NamedElement other) {
        return Text.format(
                "%s \"%s\" staat ook in %s. Geef een andere naam, zodat duidelijk is welke een regio bedoelt.",
                "%s \"%s\" also stands in %s. Choose another name, so that it is clear which one a region means.",
                capitalised(ElementKinds.label(entry.eClass())),
                entry.getName(),
                Places.fileAndLine(other));
    }

    private static Text capitalised(Text text) {
        return new Text(capitalised(text.dutch()), capitalised(text.english()));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
