package nl.samenhang.language.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.model.Protocol;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * All in a file on which it depends where references lead.
 *
 * @param names the kind of each named element by its address, as {@link ElementFragments#named} gives them
 * @param protocolKinds by the name of each protocol its kind as it is written, whose steps may be referred to by their
 *     names alone
 */
public record NameMeanings(Map<String, EClass> names, Map<String, List<String>> protocolKinds) {

    /**
     * What the names of a file mean now.
     *
     * @param file a parsed file, not null
     * @param fragments knows the addresses of its elements, not null
     * @return the meanings, which do not change with the file
     */
    public static NameMeanings of(Resource file, ElementFragments fragments) {
        Map<String, List<String>> protocolKinds = new HashMap<>();
        file.getContents().stream()
                .flatMap(root -> root.eContents().stream())
                .filter(Protocol.class::isInstance)
                .map(Protocol.class::cast)
                .forEach(protocol -> protocolKinds.put(protocol.getName(), writtenKind(protocol)));
        return new NameMeanings(fragments.named(file), protocolKinds);
    }

    private static List<String> writtenKind(Protocol protocol) {
        return NodeModelUtils.findNodesForFeature(protocol, SamenhangPackage.Literals.PROTOCOL__KIND).stream()
                .map(NodeModelUtils::getTokenText)
                .toList();
    }
}
