package nl.samenhang.language.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.Problem;
import nl.samenhang.language.RegionLoader;

/**
 * A folder with texts for a test.
 *
 * @param path the folder
 */
record TextFolder(Path path) {

    /** One for all tests: setting the language up takes longer than a test. */
    private static final RegionLoader LOADER = RegionLoader.create();

    static final String HEADER = "regio Proef \"Regio Proef\" gebruikt Landelijk peildatum 2026-09-01\n";

    TextFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TextFolder with(String file, byte[] content) {
        try {
            Files.write(path.resolve(file), content);
            return this;
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    LoadedFolder load() {
        return LOADER.load(path);
    }

    /** The problems as "file:line:column message". */
    List<String> problems() {
        return load().problems().stream().map(TextFolder::shown).toList();
    }

    private static String shown(Problem problem) {
        return "%s:%d:%d %s"
                .formatted(
                        problem.location().file().getFileName(),
                        problem.location().line(),
                        problem.location().column(),
                        problem.message().dutch());
    }
}
