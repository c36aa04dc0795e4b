package nl.samenhang.language;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.language.internal.SourceFolder;

/**
 * Finds the folders of regions on disk. Folders whose name begins with a dot are none of the user's texts, and links to
 * folders are not followed, as they could go round.
 */
public final class RegionFolders {

    private RegionFolders() {}

    /**
     * The folders with texts at a path: the folder itself and every folder below it that holds .regio files.
     *
     * @param path a folder or a file; not null
     * @return the folders, each before those below it and further by name; the path itself where it is no folder or holds
     *     no text at all
     * @throws InputException if a folder on the way cannot be read
     */
    public static List<Path> at(Path path) {
        List<Path> found =
                Files.isDirectory(path) ? below(path, SourceFolder::entries).toList() : List.of();
        return found.isEmpty() ? List.of(path) : found;
    }

    /**
     * The same for one who works on in what can be read: folders that cannot be are passed by.
     *
     * @param root a folder, which need not exist; not null
     * @return the folders with .regio files, in the same order; empty where there are none
     */
    public static List<Path> readableAt(Path root) {
        return below(root, RegionFolders::readableEntries).toList();
    }

    /**
     * The texts of one folder.
     *
     * @param folder a folder, which need not exist; not null
     * @return its .regio files by name; empty where it cannot be read
     */
    public static List<Path> readableTexts(Path folder) {
        return readableEntries(folder).stream().filter(SourceFolder::isText).toList();
    }

    private static Stream<Path> below(Path folder, Function<Path, List<Path>> reading) {
        List<Path> entries = reading.apply(folder);
        Stream<Path> own = entries.stream().anyMatch(SourceFolder::isText) ? Stream.of(folder) : Stream.empty();
        Stream<Path> others =
                entries.stream().filter(RegionFolders::isSearched).flatMap(entry -> below(entry, reading));
        return Stream.concat(own, others);
    }

    private static boolean isSearched(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                && !entry.getFileName().toString().startsWith(".");
    }

    private static List<Path> readableEntries(Path folder) {
        try {
            return SourceFolder.entries(folder);
        } catch (InputException passedBy) {
            return List.of();
        }
    }
}
