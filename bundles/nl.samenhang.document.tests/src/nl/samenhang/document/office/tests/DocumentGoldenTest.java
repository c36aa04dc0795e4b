package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.document.Document;
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.tests.HtmlText;
import nl.samenhang.language.RegionLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents of example regions against files that somebody has read. */
class DocumentGoldenTest {

    static Stream<Arguments> cases() {
        return Stream.of("heuvelrode", "merenkamp", "zonderwijk").flatMap(DocumentGoldenTest::documents);
    }

    private static Stream<Arguments> documents(String name) {
        Region region = RegionLoader.create()
                .load(Path.of("..", "..", "examples", name))
                .regions()
                .getFirst();
        List<Finding> findings = GapAnalysis.findings(region);
        return Stream.of(PrivacyProtocol.of(region, findings), Factsheet.of(region))
                .map(document -> Arguments.of(name, document.id(), document));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void isAsItWasRead(String region, String id, Document document) {
        Path folder = Path.of("golden", "document", region + "-" + id);
        byte[] html = new HtmlRenderer().render(document);
        List<String> lines = HtmlText.lines(html);
        // The look of all pages is one file of its own; what is read here is what a page says.
        String page = new String(html, StandardCharsets.UTF_8).replaceFirst("(?s)<style>.*</style>", "<style></style>");
        assertAll(
                () -> Golden.compare(folder.resolve("document.html"), page),
                () -> Golden.compare(folder.resolve("tekst.txt"), String.join("\n", lines) + "\n"),
                () -> assertEquals(lines, WordText.lines(new DocxRenderer().render(document))));
    }
}
