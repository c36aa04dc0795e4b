package nl.samenhang.language.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

/**
 * Tells of names that nothing defines what may have been meant: a name that differs by a few letters, or one that stands
 * for something of another kind. One instance serves all files of a folder, of which it lists the names once.
 */
final class UnknownNameProblems {

    private final RegionScopeProvider scopes;
    private final NameSpelling spelling;
    private final Map<QualifiedName, IEObjectDescription> everything = new HashMap<>();
    private final Map<EClass, NearNames> nearByType = new HashMap<>();

    /**
     * Lists the names that can be meant in a folder.
     *
     * @param file a file of the folder, not null
     */
    UnknownNameProblems(LazyLinkingResource file) {
        IResourceServiceProvider services = file.getResourceServiceProvider();
        scopes = (RegionScopeProvider) services.get(IScopeProvider.class);
        spelling = services.get(NameSpelling.class);
        services.get(IGlobalScopeProvider.class)
                .getScope(file, SamenhangPackage.Literals.ACCEPTANCE__ELEMENT, null)
                .getAllElements()
                .forEach(found -> everything.putIfAbsent(found.getName(), found));
    }

    /**
     * What a user reads of a reference that leads nowhere.
     *
     * @param unknown the reference, of a file of the folder
     * @param file that file
     * @return the problem, with the names that may have been meant as replacements
     */
    Problem problem(UnknownName unknown, LazyLinkingResource file) {
        EClass expected = unknown.reference().getEReferenceType();
        String name = file.getLinkingHelper().getCrossRefNodeAsString(unknown.node(), true);
        List<QualifiedName> namespaces = scopes.namespaces(unknown.context(), unknown.reference());
        List<String> near =
                nearByType.computeIfAbsent(expected, this::nearNames).near(name, full -> shown(full, namespaces));
        Text text = ofOtherKind(name, namespaces)
                .map(found -> otherKind(expected, name, found, near))
                .orElseGet(() -> text(expected, name, near));
        return new Problem(
                text, SourceLocation.of(unknown.node(), file.getURI()).orElseThrow(), near);
    }

    private static Text otherKind(EClass expected, String name, EClass found, List<String> near) {
        boolean onlyKind = UnknownNameTexts.isInCatalogs(found) && !UnknownNameTexts.isInCatalogs(expected);
        if (!onlyKind) {
            return UnknownNameTexts.otherKind(expected, name, found, near);
        }
        return near.isEmpty()
                ? UnknownNameTexts.onlyKind(expected, name, found)
                : UnknownNameTexts.near(expected, name, near);
    }

    private Text text(EClass expected, String name, List<String> near) {
        if (!near.isEmpty()) {
            return UnknownNameTexts.near(expected, name, near);
        }
        if (expected == SamenhangPackage.Literals.CATALOG) {
            return UnknownNameTexts.noCatalog(
                    name,
                    namesOf(expected)
                            .map(QualifiedName::toString)
                            .sorted()
                            .map(spelling::written)
                            .toList());
        }
        return UnknownNameTexts.unknown(expected, name);
    }

    private Optional<EClass> ofOtherKind(String name, List<QualifiedName> namespaces) {
        QualifiedName written = QualifiedName.create(name.split("\\."));
        return namespaces.stream()
                .map(namespace -> everything.get(namespace.append(written)))
                .filter(found -> found != null)
                .map(IEObjectDescription::getEClass)
                .findFirst();
    }

    private NearNames nearNames(EClass type) {
        return new NearNames(namesOf(type));
    }

    private Stream<QualifiedName> namesOf(EClass type) {
        return everything.values().stream()
                .filter(found -> !ModelDescriptions.hasShorterName(found))
                .filter(found -> EcoreUtil2.isAssignableFrom(type, found.getEClass()))
                .map(IEObjectDescription::getName);
    }

    // What stands in another region of the folder cannot be meant from here.
    private String shown(QualifiedName full, List<QualifiedName> namespaces) {
        return namespaces.stream()
                .filter(namespace -> full.getSegmentCount() > namespace.getSegmentCount() && full.startsWith(namespace))
                .map(namespace -> full.skipFirst(namespace.getSegmentCount()))
                .findFirst()
                .filter(name -> name != full || full.getSegmentCount() == 1)
                .map(name -> spelling.written(name.toString()))
                .orElse(null);
    }
}
