package nl.samenhang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.samenhang.language.RegionFolders;

/** What the user means with the paths behind a command: each folder or file once, however often it is named. */
final class RegionPaths {

    private RegionPaths() {}

    /**
     * The folders of the regions that some paths mean; a file stands for its folder.
     *
     * @param paths what the user named, not null
     * @return the paths to read, each of another folder, in the order in which they were named
     * @throws nl.samenhang.language.InputException if a folder below one of the paths cannot be read
     */
    static List<Path> folders(List<Path> paths) {
        return distinct(paths, path -> Files.isDirectory(path) ? path : path.getParent());
    }

    /**
     * The folders and single texts that some paths mean.
     *
     * @param paths what the user named, not null
     * @return the paths to read, each another folder or file, in the order in which they were named
     * @throws nl.samenhang.language.InputException if a folder below one of the paths cannot be read
     */
    static List<Path> texts(List<Path> paths) {
        return distinct(paths, UnaryOperator.identity());
    }

    private static List<Path> distinct(List<Path> paths, UnaryOperator<Path> place) {
        Map<Path, Path> byPlace = new LinkedHashMap<>();
        paths.stream()
                .map(RegionFolders::at)
                .flatMap(Collection::stream)
                .forEach(path -> byPlace.putIfAbsent(key(path, place), path));
        return List.copyOf(byPlace.values());
    }

    // What does not exist is told of when it is read, and must not hide behind the folder in which it should have been.
    private static Path key(Path path, UnaryOperator<Path> place) {
        try {
            return place.apply(path.toRealPath());
        } catch (IOException unread) {
            return path;
        }
    }
}
