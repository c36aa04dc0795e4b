package nl.samenhang.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the command line together from what the build resolved for it, on a plain class path. */
public final class Assembly {

    /** What the bundles ask for in OSGi and no class of the command line uses without it. */
    private static final Pattern FOR_OSGI_ALONE = Pattern.compile(
            "org\\.eclipse\\.(osgi|core\\.(runtime|contenttype|jobs)|equinox\\.(preferences|registry|app))-.*"
                    + "|org\\.(osgi|apache\\.felix)\\..*|osgi\\.annotation-.*|org\\.eclipse\\.xtend\\.lib\\.macro-.*"
                    + "|nl\\.samenhang\\.diagram\\.graphics2d-.*");

    private Assembly() {}

    /**
     * Writes the library folder.
     *
     * @param args the list of jars, a path on each line; and the folder to write, which is emptied first
     * @throws IOException if reading or writing fails
     */
    public static void main(String[] args) throws IOException {
        List<Path> jars = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
        write(jars, Path.of(args[1]));
    }

    static void write(List<Path> jars, Path library) throws IOException {
        empty(library);
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (!FOR_OSGI_ALONE.matcher(name).matches()) {
                JarPacker.pack(jar, library.resolve(name));
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }
}
