package nl.samenhang.language.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The regions that come with the program. */
final class Examples {

    private static final Path FOLDER = Path.of("..", "..", "examples");

    private Examples() {}

    /** The folders of the regions, by name. */
    static List<Path> regions() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The texts of all regions, by name. */
    static List<Path> files() throws IOException {
        return texts(FOLDER);
    }

    /** The texts of one region, as if they stood in some folder. */
    static Map<Path, String> texts(Path region, Path folder) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path file : texts(region)) {
            texts.put(folder.resolve(file.getFileName()), Files.readString(file));
        }
        return texts;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".regio"))
                    .sorted()
                    .toList();
        }
    }
}
