package nl.samenhang.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Region;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;

/**
 * Regions whose every text tries to break out of a document. The folder {@code hostile} holds the region, with a place
 * for each text that a model can hold, and the texts: a file for each kind, with a text on each line, written as in the
 * language between its quotes.
 */
public final class HostileRegions {

    private static final Path FOLDER = Path.of("hostile");
    private static final String PLACE = "@tekst@";

    private HostileRegions() {}

    /** The kinds of texts, by the names of their files. */
    public static List<String> kinds() {
        return list(FOLDER.resolve("texts"))
                .map(file -> file.getFileName().toString().replace(".txt", ""))
                .toList();
    }

    /** The region with the texts of one kind, which take turns. */
    public static Region of(String kind, Path folder) {
        return with(texts(kind), folder);
    }

    /** The region with the texts of all kinds, which take turns. */
    public static Region mixed(Path folder) {
        return with(kinds().stream().flatMap(kind -> texts(kind).stream()).toList(), folder);
    }

    private static List<String> texts(String kind) {
        return read(FOLDER.resolve("texts").resolve(kind + ".txt")).lines().toList();
    }

    // In a folder of its own, as a test may have written other regions beside it.
    private static Region with(List<String> texts, Path parent) {
        Path folder = parent.resolve("vijandig");
        list(FOLDER.resolve("region"))
                .forEach(file -> write(folder.resolve(file.getFileName()), filled(read(file), texts)));
        LoadedFolder loaded = RegionLoader.create().load(folder);
        assertEquals(List.of(), loaded.problems());
        return loaded.regions().getFirst();
    }

    private static String filled(String model, List<String> texts) {
        String[] parts = model.split(PLACE, -1);
        StringBuilder filled = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            filled.append(texts.get((i - 1) % texts.size())).append(parts[i]);
        }
        return filled.toString();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
