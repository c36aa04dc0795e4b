package nl.samenhang.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import nl.samenhang.document.tests.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of the model that try to break out of a document arrive as text, in each format alike. */
class HostileDocumentsTest {

    private static final String REGION = """
            regio Proef "%1$s"
            gebruikt Landelijk
            peildatum 2026-09-01
            omvat "%1$s"
            partner p "%1$s" soort schoolVo { officieel "%1$s" hierna "%1$s" contact r }
            partner q "%1$s" soort politie
            rol r "%1$s" { vervuld door p taak "%1$s" }
            vraagstuk v "%1$s" soort huiselijkGeweld { eigenaar p regie r }
            signaal g "%1$s" { in school gezien door r wijst op v leidt naar t }
            route t "%1$s" soort veiligheid voor v { stap s "%1$s" door r binnen 1 dag { volgens m } einde e "%1$s" }
            protocol m "%1$s" soort meldcode van p
            overleg o "%1$s" laag uitvoerend { voorzitter r deelnemers p elke 2 weken }
            afspraak a "%1$s" soort convenant { partijen p klachten bij r }
            informatiedeling i "%1$s" {
                van p naar q
                doel "%1$s"
                gegevens gewoon "%1$s"
                grondslag wbp
                in t.s
                gezamenlijk
                betrokkene geïnformeerd "%1$s"
                beveiliging "%1$s"
                rechten bij r
            }
            """;

    @TempDir
    Path folder;

    static Stream<String> hostile() {
        return Stream.of(
                Samples.hostile(),
                "<b>&amp;</b><!-- --> </td></tr></table>",
                "\\u202Edraai\\u200F \\u05D0\\u05D1",
                "\uD83D\uDE00 \\uD83D \\uFFFE \\u0000 \\u0007",
                "%s %1$s %n {0} ${x} $1",
                "a;b, c: d?",
                "lang ".repeat(2000),
                "x".repeat(10_000),
                "'; \\\"aan\\\" “halen”");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void arriveAsTextInEveryFormat(String text) {
        Region region = Samples.region(folder, REGION.replace("%1$s", text));
        List<Finding> findings = GapAnalysis.findings(region);
        for (Document document : List.of(PrivacyProtocol.of(region, findings), Factsheet.of(region))) {
            byte[] html = new HtmlRenderer().render(document);
            assertFalse(new String(html, StandardCharsets.UTF_8).contains("<script>"), document.id());
            assertEquals(
                    String.join("\n", HtmlText.lines(html)),
                    String.join("\n", WordText.lines(new DocxRenderer().render(document))),
                    document.id());
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepTheirSentencesWhole(String text) {
        Region region = Samples.region(folder, REGION.replace("%1$s", text));
        List<String> lines = HtmlText.lines(new HtmlRenderer().render(PrivacyProtocol.of(region, List.of())));
        assertTrue(
                lines.stream()
                        .anyMatch(
                                line -> line.endsWith(
                                        "in de plaats van “Wet bescherming persoonsgegevens”, die op de peildatum niet geldt? Vul bij “grondslag …” een andere in.")),
                () -> String.join("\n", lines));
    }
}
