package nl.samenhang.language.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * The names that came, went or changed their meaning since references were looked up last. However a reference is
 * written, it ends in the own name of what it means. So while files keep their own names, only references to elements
 * of these names can lead elsewhere, and those that led nowhere.
 */
public final class ChangedNames {

    private final Set<String> names = new HashSet<>();

    private boolean everything;

    /** Takes it that every name may have another meaning now, as when a file came or went. */
    public void addAll() {
        everything = true;
    }

    /**
     * Compares what the names of a file meant with what they mean now.
     *
     * @param before the meanings before a change, not null
     * @param now the meanings after it, not null
     */
    public void compare(NameMeanings before, NameMeanings now) {
        addMissing(before.names(), now.names());
        addMissing(now.names(), before.names());
        everything |= changesKind(before.protocolKinds(), now.protocolKinds());
    }

    private void addMissing(Map<String, EClass> some, Map<String, EClass> others) {
        some.forEach((address, kind) -> {
            if (others.get(address) != kind) {
                names.add(ElementFragments.ownName(address));
                everything |= !address.contains(".") || kind == SamenhangPackage.Literals.PROTOCOL_KIND;
            }
        });
    }

    private static boolean changesKind(Map<String, List<String>> before, Map<String, List<String>> now) {
        return before.entrySet().stream()
                .anyMatch(protocol ->
                        !protocol.getValue().equals(now.getOrDefault(protocol.getKey(), protocol.getValue())));
    }

    /**
     * Looks up anew the references of some files that may lead elsewhere now, and forgets what changed.
     *
     * @param files parsed files, not null
     */
    public void relink(List<RegioResource> files) {
        if (everything) {
            files.forEach(RegioResource::relink);
        } else if (!names.isEmpty()) {
            files.forEach(file -> file.relink(names));
        }
        names.clear();
        everything = false;
    }
}
