package nl.samenhang.cli.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.DisplayLanguage;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.AcceptanceReview;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;

/**
 * Writes a report as a SARIF 2.1.0 log (OASIS): the rules, a result for each gap, and a notification for each mistake in
 * a text, as a mistake is no gap but a reason why the run is incomplete. Accepted gaps are suppressed results.
 *
 * @param console where to write
 */
record SarifReport(Console console) {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /**
     * Writes a report.
     *
     * @param report the report, not null
     * @param exitCode the code with which the command ends
     */
    void print(Report report, int exitCode) {
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", array(Stream.of(run(report, exitCode))));
        console.print(GSON.toJson(log));
    }

    private JsonObject run(Report report, int exitCode) {
        JsonObject run = new JsonObject();
        run.add("tool", object("driver", driver()));
        run.addProperty("language", console.language() == DisplayLanguage.DUTCH ? "nl" : "en");
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("invocations", array(Stream.of(invocation(report, exitCode))));
        Stream<JsonObject> open = report.findings().stream().map(this::result);
        Stream<JsonObject> accepted = report.accepted().stream().map(this::suppressed);
        run.add("results", array(Stream.concat(open, accepted)));
        return run;
    }

    private JsonObject driver() {
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Samenhang");
        driver.addProperty("version", VersionProvider.version());
        driver.add("rules", array(rules().stream().map(this::rule)));
        return driver;
    }

    private static List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>(AcceptanceReview.rules());
        GapRules.all().stream().map(GapRule::info).forEach(rules::add);
        return rules;
    }

    private JsonObject rule(RuleInfo info) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", info.id());
        rule.addProperty("name", name(info));
        rule.add("shortDescription", message(info.title()));
        rule.add("fullDescription", message(info.reason()));
        rule.add("help", message(info.lesson()));
        rule.add("defaultConfiguration", object("level", level(info.severity())));
        return rule;
    }

    // "IssueWithoutAnOwner": from the English title in every language, so that all logs call a rule by one name.
    private static String name(RuleInfo info) {
        return Stream.of(info.title().english().replace("'", "").split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private JsonObject invocation(Report report, int exitCode) {
        JsonObject invocation = new JsonObject();
        invocation.addProperty("executionSuccessful", report.problems().isEmpty());
        invocation.addProperty("exitCode", exitCode);
        invocation.add(
                "toolExecutionNotifications", array(report.problems().stream().map(this::notification)));
        return invocation;
    }

    private JsonObject notification(Problem problem) {
        JsonObject notification = new JsonObject();
        notification.addProperty("level", "error");
        notification.add("message", message(problem.message()));
        notification.add("locations", array(Stream.of(location(problem.location()))));
        return notification;
    }

    private JsonObject suppressed(Report.AcceptedEntry accepted) {
        JsonObject result = result(accepted.entry());
        JsonObject suppression = new JsonObject();
        // The acceptance is a sentence of the language in the region's own text, not an entry in some store beside it.
        suppression.addProperty("kind", "inSource");
        suppression.addProperty("status", "accepted");
        accepted.reason().map(PrintableText::of).ifPresent(reason -> suppression.addProperty("justification", reason));
        accepted.location().ifPresent(place -> suppression.add("location", location(place)));
        result.add("suppressions", array(Stream.of(suppression)));
        return result;
    }

    private JsonObject result(Report.Entry entry) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", entry.rule());
        result.addProperty("level", level(entry.severity()));
        result.add("message", message(entry.message()));
        JsonObject place = entry.location().map(SarifReport::location).orElseGet(JsonObject::new);
        place.add("logicalLocations", array(Stream.of(logical(entry.element()))));
        result.add("locations", array(Stream.of(place)));
        result.add("relatedLocations", array(entry.involved().stream().map(SarifReport::related)));
        result.add("partialFingerprints", object("ruleAndElement/v1", fingerprint(entry)));
        return result;
    }

    // The same gap after the text has moved, which is also told apart where one element has several.
    private static String fingerprint(Report.Entry entry) {
        StringBuilder print = new StringBuilder(entry.rule()).append(' ').append(entry.element());
        entry.involved().forEach(involved -> print.append(' ').append(involved.element()));
        return print.toString();
    }

    private static JsonObject related(Report.Involved involved) {
        JsonObject place = location(involved.location());
        place.add("message", object("text", PrintableText.of(involved.title())));
        place.add("logicalLocations", array(Stream.of(logical(involved.element()))));
        return place;
    }

    private static JsonObject logical(String element) {
        return object("fullyQualifiedName", element);
    }

    private static JsonObject location(SourceLocation location) {
        JsonObject region = new JsonObject();
        region.addProperty("startLine", location.line());
        region.addProperty("startColumn", location.column());
        region.addProperty("charOffset", location.offset());
        region.addProperty("charLength", location.length());
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", object("uri", uri(location.file())));
        physical.add("region", region);
        JsonObject place = new JsonObject();
        place.add("physicalLocation", physical);
        return place;
    }

    // Relative to the folder in which the user works where the file lies below it, and escaped as an address must be.
    private static String uri(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here)
                ? here.toUri().relativize(file.toUri()).toString()
                : file.toUri().toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private JsonObject message(Text text) {
        return object("text", PrintableText.of(text.in(console.language())));
    }

    private static JsonObject object(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static JsonObject object(String name, JsonObject value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonArray array(Stream<JsonObject> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }
}
