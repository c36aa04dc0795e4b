package nl.samenhang.language.ide.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.language.FolderModel;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.model.RegionFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A folder as it was checked last.
 *
 * @param model its texts
 * @param loaded what was read from them
 * @param regions its regions, checked
 * @param versions the versions of the texts that are open in the editor
 */
public record CheckedFolder(
        FolderModel model, LoadedFolder loaded, List<CheckedRegion> regions, Map<Path, Integer> versions) {

    public CheckedFolder {
        regions = List.copyOf(regions);
        versions = Map.copyOf(versions);
    }

    /**
     * Whether all its texts were understood.
     *
     * @return false if one of them has a syntax error
     */
    public boolean isUnderstood() {
        return model.files().stream().allMatch(this::isUnderstood);
    }

    /**
     * Whether one of its texts was understood.
     *
     * @param file a file of this folder, not null
     * @return false if it has a syntax error
     */
    public boolean isUnderstood(Path file) {
        return model.resource(file)
                .filter(text -> text.getParseResult().hasSyntaxErrors())
                .isEmpty();
    }

    /**
     * The region to which an element belongs.
     *
     * @param element an element of this folder, not null
     * @return the region; empty for an element of a catalogue
     */
    public Optional<CheckedRegion> regionOf(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return root instanceof RegionFile file
                ? regions.stream()
                        .filter(region -> region.facts().region().files().contains(file))
                        .findFirst()
                : Optional.empty();
    }
}
