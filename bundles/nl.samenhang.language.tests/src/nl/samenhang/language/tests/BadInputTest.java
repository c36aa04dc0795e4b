package nl.samenhang.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes on purpose are answered with a sentence, whatever their size. */
class BadInputTest {

    private static final int MILLION = 1_000_000;

    /** Enough to show what takes time beyond measure or the stack beyond its end, and few enough for a quick test. */
    private static final int MANY = 200_000;

    private static final int LONGEST_MESSAGE = 400;

    @TempDir
    Path path;

    private List<Problem> problems(String text) {
        LoadedFolder loaded = new TextFolder(path).with("a.regio", text).load();
        loaded.regions().forEach(GapAnalysis::findings);
        return loaded.problems();
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** What stands behind a sound header, and how the first problem begins. */
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("{".repeat(MILLION), "Op deze plaats past \"{\" niet."),
                Arguments.of("{\n".repeat(MANY), "Op deze plaats past \"{\" niet."),
                Arguments.of("}".repeat(MANY), "Deze } is te veel"),
                Arguments.of("partner p { ".repeat(100_000), "Het blok dat op regel 2 met \"partner p\" begint"),
                Arguments.of(
                        "partner p {".repeat(100_000) + "}".repeat(100_000),
                        "Het blok dat op regel 2 met \"partner p\" begint"),
                Arguments.of(",".repeat(MANY), "Op deze plaats past \",\" niet."),
                Arguments.of("zomaar wat tekst\n".repeat(MANY / 4), "Op deze plaats past \"zomaar\" niet."),
                Arguments.of("\0".repeat(MANY), "Hier staat een onzichtbaar teken (U+0000)."),
                Arguments.of("partner a\0b \"x\"", "Hier staat een onzichtbaar teken (U+0000)."),
                Arguments.of("partner a\u200Bb \"x\"", "Hier staat een onzichtbaar teken (U+200B)."),
                Arguments.of("\uD83D\uDE00".repeat(MANY), "Het teken \"\uD83D\uDE00\" heeft hier geen betekenis."),
                Arguments.of("^".repeat(MANY), "Het teken \"^\" heeft hier geen betekenis."),
                Arguments.of("visie \"" + "a".repeat(3 * MILLION), "Deze tekst mist het aanhalingsteken aan het eind."),
                Arguments.of("/*" + "a".repeat(3 * MILLION), "De opmerking die hier begint, is nergens afgesloten."),
                Arguments.of("ladder l { trede " + "1".repeat(MANY) + " }", "Het getal \"1111111111"),
                Arguments.of("peildatum " + "1-".repeat(MANY), "\"1-1-1-1-1-"),
                Arguments.of(
                        "vraagstuk v { eigenaar a" + ".a".repeat(MANY) + " }",
                        "Er is geen partner, afdeling of rol met de naam \"a.a.a."),
                Arguments.of(
                        "vraagstuk v { eigenaar " + "a".repeat(MILLION) + " }",
                        "Er is geen partner, afdeling of rol met de naam \"aaaa"),
                Arguments.of(
                        "partner p {" + " hierna \"p\"".repeat(MANY) + " }",
                        "Dit staat er voor de tweede keer: \"p\"."),
                Arguments.of(lines(20_000, "partner p"), "De naam \"p\" is al gegeven, in a.regio:3."),
                Arguments.of(
                        "vraagstuk v { eigenaar p" + lines(MANY / 4, ", p%d") + " }",
                        "Er is geen partner, afdeling of rol met de naam \"p\"."),
                Arguments.of(lines(20_000, "visie \"Een\""), "De regio Proef heeft al een visie"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfAnySizeIsAnsweredWithASentence(String text, String begin) {
        List<Problem> problems = problems(TextFolder.HEADER + text);
        String message = problems.getFirst().message().dutch();
        assertTrue(message.startsWith(begin), () -> message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
        assertTrue(
                problems.stream().allMatch(problem -> problem.message().dutch().length() < LONGEST_MESSAGE));
        assertTrue(problems.size() <= 10_000);
    }

    @Test
    void longTextsThatAreSoundAreRead() {
        String long1 = "a".repeat(MILLION);
        assertEquals(
                List.of(),
                problems(TextFolder.HEADER + "// " + long1 + "\n/* " + long1 + " */ partner p \"" + long1 + "\""));
        assertEquals(
                List.of(), problems(TextFolder.HEADER + "partner p {" + lines(20_000, "afdeling a%d \"A\"") + "}"));
    }

    @Test
    void aFileOfTenMegabytesIsToldToBeTooLarge() {
        List<Problem> problems = problems(TextFolder.HEADER + " ".repeat(10 * MILLION));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().message().dutch().startsWith("Dit bestand is te groot om te lezen."));
    }

    @Test
    void filesThatAreTooLargeTogetherAreToldFromTheFirstThatDoesNotFit() {
        TextFolder folder = new TextFolder(path);
        for (int i = 0; i < 5; i++) {
            folder.with("deel" + i + ".regio", (i == 0 ? TextFolder.HEADER : "regio Proef") + " ".repeat(4 * MILLION));
        }
        List<String> problems = folder.problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith("deel4.regio:1:1 Dit bestand is te groot"), problems::toString);
    }

    @Test
    void oneNameInTwoFilesIsToldInTheSecond() {
        List<String> problems = new TextFolder(path)
                .with("a.regio", TextFolder.HEADER + "partner p")
                .with("b.regio", "regio Proef\n\npartner p")
                .problems();
        assertEquals(List.of("b.regio:3:9 De naam \"p\" is al gegeven, in a.regio:2. Kies een andere naam."), problems);
    }

    @Test
    void aFileThatIsCutOffAmidALetterIsToldToBeOfAnotherEncoding() {
        byte[] whole = (TextFolder.HEADER + "partner p \"Café").getBytes(StandardCharsets.UTF_8);
        List<String> problems = new TextFolder(path)
                .with("a.regio", Arrays.copyOf(whole, whole.length - 1))
                .problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith("a.regio:1:1 Dit bestand is niet als UTF-8 opgeslagen."));
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertEquals(List.of(), problems("\uFEFF" + TextFolder.HEADER));
    }
}
