package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents as OpenDocument texts, made by the packed command line and judged by the validator of the ODF Toolkit. */
class OpenDocumentTest {

    @Test
    void theDocumentsOfAllRegionsKeepToTheFormat() throws Exception {
        List<Path> texts = new ArrayList<>();
        for (String region : WrittenDocuments.regions()) {
            for (String kind : WrittenDocuments.KINDS) {
                texts.add(WrittenDocuments.file(region, kind, "odt"));
            }
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("samenhang.judges"), "odfvalidator.jar")
                        .toString(),
                "-v"));
        texts.forEach(text -> command.add(text.toString()));
        Process judge = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> verdict = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, judge.waitFor(), String.join("\n", verdict));
        assertEquals(
                texts.stream()
                        .map(text -> text + ":  Info: no errors, no warnings")
                        .sorted()
                        .toList(),
                verdict.stream()
                        .filter(line -> line.endsWith("no errors, no warnings"))
                        .filter(line -> line.contains(".odt:"))
                        .sorted()
                        .toList());
    }
}
