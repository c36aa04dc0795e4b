package nl.samenhang.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.internal.SourceFolder;

/** Finds the folders of regions below a folder, as an editor does that has this folder open. */
public final class RegionFolders {

    private RegionFolders() {}

    /**
     * The folders with texts at a path: the folder itself and every folder below it that holds .regio files. Folders whose
     * name begins with a dot are none of the user's texts, and links to folders are not followed, as they could go round.
     *
     * @param path a folder or a file; not null
     * @return the folders, each before those below it and further by name; the path itself where it is no folder or holds
     *     no text at all
     * @throws InputException if a folder on the way cannot be read
     */
    public static List<Path> at(Path path) {
        List<Path> found = Files.isDirectory(path) ? below(path).toList() : List.of();
        return found.isEmpty() ? List.of(path) : found;
    }

    private static Stream<Path> below(Path folder) {
        List<Path> entries = entries(folder);
        Stream<Path> own = entries.stream().anyMatch(SourceFolder::isText) ? Stream.of(folder) : Stream.empty();
        return Stream.concat(
                own, entries.stream().filter(RegionFolders::isSearched).flatMap(RegionFolders::below));
    }

    private static boolean isSearched(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                && !entry.getFileName().toString().startsWith(".");
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unread) {
            throw new InputException(
                    Text.format(
                            "De map %s kan niet worden gelezen. Controleer of u er toegang toe hebt.",
                            "The folder %s cannot be read. Check that you have access to it.", folder),
                    unread);
        }
    }
}
