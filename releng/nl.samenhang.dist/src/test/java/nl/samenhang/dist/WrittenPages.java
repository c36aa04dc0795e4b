package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Pages made by the packed command line and its classes. */
final class WrittenPages {

    private WrittenPages() {}

    /**
     * Writes a page in which all occurs that a page can show, which no region on disk has all at once. It is made in a
     * process of its own, as the tests do not have the bundles on their class path.
     */
    static Path sample(Path file) throws Exception {
        Path source = Path.of(Objects.requireNonNull(WrittenPages.class.getResource("/page/SamplePage.java"))
                .toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(System.getProperty("samenhang.home"), "lib") + "/*",
                        source.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return file;
    }

    /** The pages of all matrices of Merenkamp, written by the command line: a file {@code merenkamp-KIND.html} each. */
    static Path matrices(Path folder) throws Exception {
        write(folder, "matrix");
        return folder;
    }

    /**
     * The pages of all diagrams of Merenkamp, written by the command line: a file for each kind
     * and for each route.
     */
    static Path diagrams(Path folder) throws Exception {
        write(folder, "diagram");
        return folder;
    }

    /** The route map of Merenkamp, written by the command line. */
    static Path routeMap(Path folder) throws Exception {
        write(folder, "diagram", "--kind", "route");
        return folder.resolve("merenkamp-route.html");
    }

    private static void write(Path folder, String command, String... further) throws Exception {
        String region =
                Checkout.ROOT.resolve("examples/merenkamp").toAbsolutePath().toString();
        List<String> arguments = new ArrayList<>(List.of(command, region, "--format", "html", "--output", "."));
        arguments.addAll(List.of(further));
        var run = new PackedProgram(folder).run(arguments.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.all());
    }
}
