package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.samenhang.language.LaidOutText;
import nl.samenhang.language.TextLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever lays out an example finds it as it was. */
class ExamplesLayoutTest {

    private static final TextLayout LAYOUT = TextLayout.create();

    static List<Path> regions() throws IOException {
        return Examples.regions();
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
