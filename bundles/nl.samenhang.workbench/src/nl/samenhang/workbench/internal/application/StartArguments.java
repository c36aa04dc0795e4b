package nl.samenhang.workbench.internal.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user asked for at the start.
 *
 * @param paths the folders or files to open, absolute, in the order given
 */
public record StartArguments(List<Path> paths) {

    private static final String REGION = "-regio";

    /** Copies the list. */
    public StartArguments {
        paths = List.copyOf(paths);
    }

    /**
     * Reads the words after the program's name: {@code -regio PATH} or a bare path. Any other option belongs to the
     * platform, together with the word that follows it.
     *
     * @param arguments the words, not null
     * @return what was asked for
     */
    public static StartArguments of(String... arguments) {
        List<Path> paths = new ArrayList<>();
        boolean belongsToPlatform = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (!option && !belongsToPlatform) {
                paths.add(Path.of(argument).toAbsolutePath().normalize());
            }
            belongsToPlatform = option && !REGION.equals(argument);
        }
        return new StartArguments(paths);
    }
}
