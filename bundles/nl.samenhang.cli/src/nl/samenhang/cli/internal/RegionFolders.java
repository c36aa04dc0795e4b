package nl.samenhang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folders of regions below a folder that is none itself, so that a whole collection can be checked at once. */
final class RegionFolders {

    private static final String EXTENSION = ".regio";

    /** A collection is not nested deeper than this; it keeps a search of a whole disk from running long. */
    private static final int DEPTH = 4;

    private RegionFolders() {}

    /**
     * The paths, each folder without .regio files of its own replaced by the folders below it that have some.
     *
     * @param paths folders and files, not null
     * @return the paths to check, each once; a path below which nothing is found stays, so that it is told of
     */
    static List<Path> below(List<Path> paths) {
        return paths.stream().flatMap(path -> below(path).stream()).distinct().toList();
    }

    private static List<Path> below(Path path) {
        if (!Files.isDirectory(path) || holdsText(path)) {
            return List.of(path);
        }
        try (Stream<Path> folders = Files.walk(path, DEPTH)) {
            List<Path> found = folders.filter(Files::isDirectory)
                    .filter(RegionFolders::holdsText)
                    .sorted()
                    .toList();
            return found.isEmpty() ? List.of(path) : found;
        } catch (IOException | UncheckedIOException unread) {
            return List.of(path);
        }
    }

    private static boolean holdsText(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(EXTENSION));
        } catch (IOException unread) {
            return false;
        }
    }
}
