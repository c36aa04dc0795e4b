package nl.samenhang.cli.internal;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import nl.samenhang.analysis.Severity;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;

/**
 * Writes a report as one JSON object with {@code findings}, {@code accepted}, {@code problems} and {@code summary}.
 *
 * @param console where to write
 */
record JsonReport(Console console) {

    /**
     * Writes a report.
     *
     * @param report the report, not null
     */
    void print(Report report) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            writeFindings(json, report);
            writeAccepted(json, report);
            writeProblems(json, report);
            writeSummary(json, report);
            json.endObject();
        } catch (IOException toMemory) {
            throw new UncheckedIOException(toMemory);
        }
        console.print(text.toString());
    }

    private void writeFindings(JsonWriter json, Report report) throws IOException {
        json.name("findings").beginArray();
        for (Report.Entry entry : report.findings()) {
            json.beginObject();
            writeEntry(json, entry);
            json.endObject();
        }
        json.endArray();
    }

    private void writeAccepted(JsonWriter json, Report report) throws IOException {
        json.name("accepted").beginArray();
        for (Report.AcceptedEntry accepted : report.accepted()) {
            json.beginObject();
            writeEntry(json, accepted.entry());
            json.name("reason").value(accepted.reason().orElse(null));
            json.name("by").value(accepted.by().orElse(null));
            json.name("until").value(accepted.until().orElse(null));
            json.endObject();
        }
        json.endArray();
    }

    private void writeEntry(JsonWriter json, Report.Entry entry) throws IOException {
        json.name("rule").value(entry.rule());
        json.name("severity").value(word(entry.severity()));
        writePlace(json, entry.location());
        json.name("element").value(entry.element());
        json.name("message").value(entry.message().in(console.language()));
        json.name("lesson").value(entry.lesson().in(console.language()));
        json.name("involved").beginArray();
        for (Report.Involved involved : entry.involved()) {
            json.beginObject();
            json.name("element").value(involved.element());
            writePlace(json, Optional.of(involved.location()));
            json.endObject();
        }
        json.endArray();
    }

    private void writeProblems(JsonWriter json, Report report) throws IOException {
        json.name("problems").beginArray();
        for (Problem problem : report.problems()) {
            json.beginObject();
            writePlace(json, Optional.of(problem.location()));
            json.name("message").value(problem.message().in(console.language()));
            json.endObject();
        }
        json.endArray();
    }

    private static void writePlace(JsonWriter json, Optional<SourceLocation> location) throws IOException {
        json.name("file")
                .value(location.map(place -> DisplayPath.of(place.file())).orElse(null));
        json.name("line").value(location.map(SourceLocation::line).orElse(null));
        json.name("column").value(location.map(SourceLocation::column).orElse(null));
    }

    private static void writeSummary(JsonWriter json, Report report) throws IOException {
        json.name("summary").beginObject();
        for (Severity severity : Severity.values()) {
            json.name(word(severity)).value(report.count(severity));
        }
        json.name("accepted").value(report.accepted().size());
        json.name("elements").value(report.elements());
        json.endObject();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
