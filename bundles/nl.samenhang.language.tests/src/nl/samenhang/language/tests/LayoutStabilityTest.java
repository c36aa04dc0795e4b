package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.samenhang.language.LaidOutText;
import nl.samenhang.language.TextLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever remarks and blank lines stand between words: none is lost, and a second time changes nothing. */
class LayoutStabilityTest {

    private static final TextLayout LAYOUT = TextLayout.create();
    private static final int VARIANTS = 3;
    private static final int INSERTIONS = 25;

    @TempDir
    Path folder;

    static List<Path> texts() throws IOException {
        return Examples.files();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void remarksAndBlankLinesBetweenWordsAreKept(Path example) throws IOException {
        String text = Files.readString(example);
        Random random = new Random(example.toString().hashCode());
        for (int i = 0; i < VARIANTS; i++) {
            String scattered = scattered(text, random);
            String once = laidOut(scattered);
            assertEquals(Remarks.of(scattered), Remarks.of(once));
            assertEquals(once, laidOut(once));
        }
    }

    @Test
    void aBlankLineBehindARemarkStays() throws IOException {
        String text = """
                regio Los "Los"

                begrip a "A" // bij a

                // Over b.

                begrip b "B"
                """;
        assertEquals(text, laidOut(text));
        assertEquals(text, laidOut(text.replace("\n\n", "\n\n\n\n")));
    }

    private String laidOut(String text) throws IOException {
        LaidOutText result = LAYOUT.layOut(Files.writeString(folder.resolve("proef.regio"), text))
                .getFirst();
        assertEquals(List.of(), result.problems(), () -> text);
        return result.after();
    }

    private static String scattered(String text, Random random) {
        List<Integer> places = Remarks.blanksBetweenWords(text);
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < INSERTIONS; i++) {
            chosen.add(places.get(random.nextInt(places.size())));
        }
        StringBuilder result = new StringBuilder(text);
        chosen.stream()
                .sorted((one, other) -> other - one)
                .forEach(place -> result.insert(place, insertion(random.nextInt(6), place)));
        return result.toString();
    }

    private static String insertion(int kind, int place) {
        return switch (kind) {
            case 0 -> " // opmerking %d\n".formatted(place);
            case 1 -> "\n// opmerking %d\n\n".formatted(place);
            case 2 -> " /* opmerking %d */ ".formatted(place);
            case 3 -> "\n/* opmerking\n   %d */\n".formatted(place);
            case 4 -> "\n\n\n";
            default -> "   ";
        };
    }
}
