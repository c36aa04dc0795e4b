package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that somebody has read, to compare with. */
final class Golden {

    private Golden() {}

    /** Compares; a missing file fails, and what was got is written beside it, with {@code actual} in its name. */
    static void compare(Path expected, String actual) throws IOException {
        if (!Files.exists(expected)) {
            Path beside =
                    expected.resolveSibling(expected.getFileName().toString().replace(".", ".actual."));
            Files.createDirectories(beside.getParent());
            Files.writeString(beside, actual);
            fail("There is no " + expected + "; read " + beside + " and, if it is right, take it as that file.");
        }
        assertEquals(Files.readString(expected), actual, expected.toString());
    }
}
