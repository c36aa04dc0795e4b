package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.language.LaidOutText;
import nl.samenhang.language.TextLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever lays out an example finds it as it was. */
class ExamplesLayoutTest {

    private static final TextLayout LAYOUT = TextLayout.create();

    static Stream<Path> regions() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "..", "examples"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyTextOfAnExampleIsLaidOut(Path region) {
        for (LaidOutText text : LAYOUT.layOut(region)) {
            assertEquals(List.of(), text.problems());
            assertEquals(text.after(), text.before(), () -> text.file().toString());
        }
    }
}
