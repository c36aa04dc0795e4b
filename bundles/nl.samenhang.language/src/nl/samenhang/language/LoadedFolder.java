package nl.samenhang.language;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Region;

/**
 * What was read from one folder.
 *
 * @param folder the folder, as it was given
 * @param regions the regions whose files lie in it, by the order of their first files; usually one
 * @param problems the mistakes in its texts, by file and place; empty where all is well
 */
public record LoadedFolder(Path folder, List<Region> regions, List<Problem> problems) {

    public LoadedFolder {
        regions = List.copyOf(regions);
        problems = List.copyOf(problems);
    }
}
