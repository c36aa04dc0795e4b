package nl.samenhang.cli.internal;

import java.nio.file.Path;

/** Shows paths as the user would type them. */
final class DisplayPath {

    private DisplayPath() {}

    /**
     * A path as seen from the folder in which the user works.
     *
     * @param path an absolute path, not null
     * @return the path relative to that folder where it lies below it, else as it is; with forward slashes
     */
    static String of(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = path.startsWith(here) ? here.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
