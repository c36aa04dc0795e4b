package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * All documents of a region in all formats, written by the packed command line; once for all tests that look at them.
 * They stay in the folder of the build, to be looked at.
 */
final class WrittenDocuments {

    static final List<String> KINDS = List.of("convenant", "privacyprotocol", "factsheet");

    /** A region whose every text tries to break out of a document. */
    static final String HOSTILE = "vijandig";

    /** A region with texts of ten thousand letters. */
    static final String ENDLESS = "eindeloos";

    private static final Path FOLDER = Path.of(System.getProperty("samenhang.home"))
            .resolveSibling("documenten")
            .toAbsolutePath();
    private static final Path SOURCE =
            Checkout.bundle("nl.samenhang.document.tests").resolve("hostile");
    private static final Map<String, Path> WRITTEN = new HashMap<>();

    private WrittenDocuments() {}

    /** The example regions, by their folders. */
    static List<String> examples() {
        return list(Checkout.ROOT.resolve("examples")).stream()
                .filter(Files::isDirectory)
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /** The example regions and those of hostile texts. */
    static List<String> regions() {
        return Stream.concat(examples().stream(), Stream.of(HOSTILE, ENDLESS)).toList();
    }

    /** Each document of each region: the name of the region and the kind of the document. */
    static Stream<Arguments> all() {
        return regions().stream().flatMap(region -> KINDS.stream().map(kind -> Arguments.of(region, kind)));
    }

    /**
     * A document.
     *
     * @param region the name of the region
     * @param kind the kind of the document
     * @param format the extension of the file
     */
    static synchronized Path file(String region, String kind, String format) throws Exception {
        if (!WRITTEN.containsKey(region)) {
            WRITTEN.put(region, write(region));
        }
        String end = "-" + kind + "." + format;
        return list(WRITTEN.get(region)).stream()
                .filter(path -> path.toString().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no file …" + end + " of " + region));
    }

    private static Path write(String region) throws Exception {
        Path folder = FOLDER.resolve(region);
        clear(folder);
        Path source = switch (region) {
            case HOSTILE -> filled(folder.resolveSibling(region + "-model"), List.of(String.join(" ", shortTexts())));
            case ENDLESS -> filled(folder.resolveSibling(region + "-model"), texts("endless.txt"));
            default ->
                Checkout.ROOT
                        .resolve("examples")
                        .resolve(region)
                        .toAbsolutePath()
                        .normalize();
        };
        PackedProgram.Run run = new PackedProgram(folder)
                .run("generate", source.toString(), "--format", "docx,odt,pdf,html", "--output", ".");
        assertEquals(0, run.exitCode(), run.all());
        assertEquals("", run.complaints());
        return folder;
    }

    private static List<String> shortTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : list(SOURCE.resolve("texts"))) {
            String name = file.getFileName().toString();
            if (!name.equals("endless.txt")) {
                texts.addAll(texts(name));
            }
        }
        return texts;
    }

    private static List<String> texts(String file) throws IOException {
        return Files.readAllLines(SOURCE.resolve("texts").resolve(file));
    }

    /** The region with texts that take turns. */
    private static Path filled(Path folder, List<String> texts) throws IOException {
        clear(folder);
        for (Path file : list(SOURCE.resolve("region"))) {
            String[] parts = Files.readString(file).split("@tekst@", -1);
            StringBuilder model = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                model.append(texts.get((i - 1) % texts.size())).append(parts[i]);
            }
            Files.writeString(folder.resolve(file.getFileName()), model);
        }
        return folder;
    }

    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path old : list(folder)) {
            Files.delete(old);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().collect(Collectors.toList());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
