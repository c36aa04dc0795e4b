package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as Word files, made by the packed command line and judged by the schemas of Office Open XML (ECMA-376). */
class WordSchemaTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("nl.samenhang.dist.WrittenDocuments#all")
    void keepsToTheSchemas(String region, String kind) throws Exception {
        assertEquals(List.of(), WordSchemas.mistakes(WrittenDocuments.file(region, kind, "docx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"merenkamp", "heuvelrode"})
    void keepsToTheSchemasInTheLooksOfATemplate(String region) throws Exception {
        Path docs = Checkout.ROOT.resolve("docs").toAbsolutePath();
        Path example = Checkout.ROOT.resolve("examples").resolve(region).toAbsolutePath();
        var run = new PackedProgram(folder)
                .run(
                        "generate",
                        example.toString(),
                        "--template",
                        docs.resolve("templates/huisstijl.docx").toString(),
                        "--output",
                        ".");
        assertEquals(0, run.exitCode(), run.all());
        for (String kind : WrittenDocuments.KINDS) {
            assertEquals(List.of(), WordSchemas.mistakes(folder.resolve(region + "-" + kind + ".docx")));
        }
    }
}
