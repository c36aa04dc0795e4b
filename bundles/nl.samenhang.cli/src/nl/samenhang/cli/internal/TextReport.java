package nl.samenhang.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Text;
import nl.samenhang.language.Problem;
import nl.samenhang.language.SourceLocation;
import picocli.CommandLine.Help.Ansi;

/**
 * Writes a report a line for each finding, in the way of compilers, so that editors recognise the places.
 *
 * @param console where to write
 */
record TextReport(Console console) {

    /**
     * Writes a report.
     *
     * @param report the report, not null
     */
    void print(Report report) {
        printTo(console.out(), report.problems());
        report.findings().forEach(this::print);
        report.accepted().forEach(this::print);
        console.print(summary(report));
        if (!report.accepted().isEmpty()) {
            console.print(acceptedSummary(report.accepted().size()));
        }
    }

    /**
     * Writes mistakes alone.
     *
     * @param writer where to write, not null
     * @param problems the mistakes, not null
     */
    void printTo(PrintWriter writer, List<Problem> problems) {
        for (Problem problem : problems) {
            String message = PrintableText.of(problem.message().in(console.language()));
            writer.println(place(problem.location()) + severity(Severity.ERROR, "") + ": " + message);
        }
    }

    private void print(Report.Entry entry) {
        console.print(place(entry)
                + severity(entry.severity(), " " + entry.rule())
                + ": "
                + PrintableText.of(entry.message().in(console.language())));
    }

    private void print(Report.AcceptedEntry accepted) {
        Text text = Text.format(
                "aanvaard %s: %s%s%s",
                "accepted %s: %s%s%s",
                accepted.entry().rule(),
                accepted.reason().orElse("…"),
                accepted.by().map(by -> Text.format(", door %s", ", by %s", by)).orElse(new Text("", "")),
                accepted.until()
                        .map(until -> Text.format(", tot %s", ", until %s", until))
                        .orElse(new Text("", "")));
        console.print(place(accepted.entry()) + PrintableText.of(text.in(console.language())));
    }

    private static String place(Report.Entry entry) {
        return entry.location().map(TextReport::place).orElse(entry.element() + ": ");
    }

    private static Text acceptedSummary(int count) {
        return count == 1
                ? new Text("1 hiaat is aanvaard.", "1 gap is accepted.")
                : Text.format("%s hiaten zijn aanvaard.", "%s gaps are accepted.", count);
    }

    private static String place(SourceLocation location) {
        return "%s:%d:%d: ".formatted(DisplayPath.of(location.file()), location.line(), location.column());
    }

    private String severity(Severity severity, String rule) {
        String word = severity.name().toLowerCase(Locale.ROOT) + rule;
        if (!console.colour()) {
            return word;
        }
        String style = switch (severity) {
            case ERROR -> "red";
            case WARNING -> "yellow";
            case INFO -> "cyan";
        };
        return Ansi.ON.string("@|bold,%s %s|@".formatted(style, word));
    }

    private static Text summary(Report report) {
        int errors = report.count(Severity.ERROR);
        int warnings = report.count(Severity.WARNING);
        int infos = report.count(Severity.INFO);
        int mistakes = report.problems().size();
        if (mistakes > 0) {
            return new Text(
                    "%s in de tekst. Verbeter %s eerst; de bevindingen kunnen daarna anders zijn."
                            .formatted(number(mistakes, "fout", "fouten"), mistakes == 1 ? "die" : "ze"),
                    "%s in the text. Mend %s first; the findings may differ afterwards."
                            .formatted(number(mistakes, "mistake", "mistakes"), mistakes == 1 ? "it" : "them"));
        }
        if (report.regions() == 0) {
            return new Text(
                    "Hier staat geen regio, alleen een catalogus. Daarin zijn geen fouten gevonden.",
                    "There is no region here, only a catalogue. No mistakes were found in it.");
        }
        return new Text(
                "%s, %s en %s in %s."
                        .formatted(
                                number(errors, "fout", "fouten"),
                                number(warnings, "waarschuwing", "waarschuwingen"),
                                number(infos, "opmerking", "opmerkingen"),
                                number(report.elements(), "onderdeel", "onderdelen")),
                "%s, %s and %s in %s."
                        .formatted(
                                number(errors, "error", "errors"),
                                number(warnings, "warning", "warnings"),
                                number(infos, "remark", "remarks"),
                                number(report.elements(), "element", "elements")));
    }

    private static String number(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
