package nl.samenhang.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a log holds to the schema of the standard is tested where the program is packed. */
class SarifReportTest {

    private static final String REGION = """
            regio Proef "Regio Proef"
            gebruikt Landelijk
            peildatum 2026-09-01
            partner gemeente "Gemeente Meerstad" soort gemeente
            vraagstuk drugs "Drugshandel" { eigenaar gemeente }
            """;
    private static final String ACCEPTANCE =
            "aanvaard R14 op drugs omdat \"Volgt in het voorjaar\" tot 2027-03-01 door gemeente\n";

    @TempDir
    Path folder;

    private JsonObject run(String text, String... options) throws IOException {
        Files.writeString(folder.resolve("proef.regio"), text);
        Object[] words = Stream.concat(Stream.of("check", "--format", "sarif", folder), Stream.of(options))
                .toArray();
        JsonObject log = JsonParser.parseString(Run.of(words).out()).getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        return objects(log.getAsJsonArray("runs")).getFirst();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static List<JsonObject> rules(JsonObject run) {
        return objects(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules"));
    }

    private static JsonObject result(JsonObject run, String rule) {
        return objects(run.getAsJsonArray("results")).stream()
                .filter(any -> any.get("ruleId").getAsString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static int line(JsonObject location) {
        return location.getAsJsonObject("physicalLocation")
                .getAsJsonObject("region")
                .get("startLine")
                .getAsInt();
    }

    private static String name(JsonObject run, String rule) {
        return rules(run).stream()
                .filter(any -> any.get("id").getAsString().equals(rule))
                .map(any -> any.get("name").getAsString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleHasANameOfItsOwnInOneWord() throws IOException {
        List<JsonObject> rules = rules(run(REGION));
        Set<String> names = new HashSet<>();
        assertEquals(67, rules.size());
        for (JsonObject rule : rules) {
            String name = rule.get("name").getAsString();
            assertTrue(name.matches("[A-Z][a-z]+([A-Z][A-Za-z0-9]*)+"), name);
            assertTrue(names.add(name), name);
        }
    }

    @Test
    void theNameOfARuleIsTheSameInBothLanguages() throws IOException {
        assertEquals("IssueWithoutAnOwner", name(run(REGION), "R01"));
        assertEquals("IssueWithoutAnOwner", name(run(REGION, "--lang", "en"), "R01"));
        assertEquals("OnlyTheMunicipalitysSafetyDepartmentTakesPart", name(run(REGION), "R61"));
        assertEquals("AcceptanceExpired", name(run(REGION), "A01"));
    }

    @Test
    void anOpenGapIsAResultThatNothingSuppresses() throws IOException {
        JsonObject result = result(run(REGION), "R14");
        assertFalse(result.has("suppressions"));
        assertEquals(5, line(objects(result.getAsJsonArray("locations")).getFirst()));
    }

    @Test
    void anAcceptedGapIsAResultThatTheTextItselfSuppresses() throws IOException {
        JsonObject result = result(run(REGION + ACCEPTANCE), "R14");
        assertEquals(5, line(objects(result.getAsJsonArray("locations")).getFirst()));
        assertEquals("error", result.get("level").getAsString());
        List<JsonObject> suppressions = objects(result.getAsJsonArray("suppressions"));
        assertEquals(1, suppressions.size());
        JsonObject suppression = suppressions.getFirst();
        assertEquals("inSource", suppression.get("kind").getAsString());
        assertEquals("accepted", suppression.get("status").getAsString());
        assertEquals("Volgt in het voorjaar", suppression.get("justification").getAsString());
        assertEquals(6, line(suppression.getAsJsonObject("location")));
    }

    @Test
    void anAcceptanceWhoseReasonIsNotWrittenYetSuppressesWithoutOne() throws IOException {
        JsonObject result = result(run(REGION + "aanvaard R14 op drugs omdat\n"), "R14");
        JsonObject suppression = objects(result.getAsJsonArray("suppressions")).getFirst();
        assertFalse(suppression.has("justification"), suppression::toString);
    }

    @Test
    void mistakesAreNotifications() throws IOException {
        JsonObject run = run(REGION.replace("eigenaar gemeente", "eigenaar gemeentee"));
        JsonObject invocation = objects(run.getAsJsonArray("invocations")).getFirst();
        assertFalse(invocation.get("executionSuccessful").getAsBoolean());
        assertEquals(3, invocation.get("exitCode").getAsInt());
        assertEquals(1, invocation.getAsJsonArray("toolExecutionNotifications").size());
    }
}
