package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.MatrixDocument;
import nl.samenhang.document.office.CsvRenderer;
import nl.samenhang.document.tests.SampleMatrices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole matrices against files that somebody has read: a folder for each case under {@code golden}. */
class MatrixGoldenTest {

    static Stream<Arguments> cases() {
        return Stream.of("merenkamp", "zonderwijk")
                .flatMap(region -> Matrices.all().stream().map(kind -> Arguments.of(region, kind.id())));
    }

    private static Matrix matrix(String region, String kind) {
        return SampleMatrices.ofExample(region).stream()
                .filter(matrix -> matrix.id().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void isAsItWasRead(String region, String kind) {
        Matrix matrix = matrix(region, kind);
        Path folder = Path.of("golden", "matrix", region + "-" + kind);
        assertAll(
                () -> Golden.compare(folder.resolve("matrix.html"), html(matrix)),
                () -> Golden.compare(folder.resolve("matrix.csv"), text(new CsvRenderer().render(matrix))),
                () -> Golden.compare(folder.resolve("beschrijving.txt"), description(matrix)));
    }

    // The look of all pages is one file of its own; what is read here is what a page says.
    private static String html(Matrix matrix) {
        return text(new HtmlRenderer().render(MatrixDocument.of(matrix)))
                .replaceFirst("(?s)<style>.*</style>", "<style></style>");
    }

    private static String description(Matrix matrix) {
        return matrix.description().stream().map(Sentence::text).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
