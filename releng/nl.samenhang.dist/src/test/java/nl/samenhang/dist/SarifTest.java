package nl.samenhang.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check --format sarif} writes holds to the schema of the standard. */
@DisabledOnOs(OS.WINDOWS)
class SarifTest {

    @TempDir
    private Path folder;

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = SarifTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(Objects.requireNonNull(schema));
        }
    }

    private String assertValid(String path) throws Exception {
        String log = new PackedProgram(folder)
                .run("check", "--format", "sarif", path)
                .out();
        assertEquals(Set.of(), schema().validate(log, InputFormat.JSON), log);
        return log;
    }

    @ParameterizedTest
    @ValueSource(strings = {"merenkamp", "zonderwijk"})
    void aCheckedRegionIsAValidLog(String region) throws Exception {
        assertValid(
                Checkout.ROOT.resolve("examples").resolve(region).normalize().toString());
    }

    @Test
    void mistakesAndAcceptedGapsAreValidToo() throws Exception {
        Files.writeString(folder.resolve("a.regio"), """
                regio Proef gebruikt Landelijk peildatum 2026-09-01
                vraagstuk v "Met \\u0007 en \\\"aanhaling\\\""
                aanvaard R01 op v omdat "Volgt nog" tot 2027-01-01
                aanvaard R02 op w omdat "Fout"
                aanvaard R14 op v omdat
                """);
        String log = assertValid(folder.toString());
        assertTrue(log.contains("\"suppressions\""), log);
        assertTrue(log.contains("\"toolExecutionNotifications\": [\n"), log);
    }

    @Test
    void aLogThatIsNotValidIsNoticed() throws IOException {
        assertEquals(
                false,
                schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON).isEmpty());
    }
}
