package nl.samenhang.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks regions: mistakes in the text, and gaps in the cooperation. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /** How results are written. */
    enum Format {
        /** A line for each finding, for people. */
        TEXT,
        /** One JSON object, for programs. */
        JSON,
        /** A log in the format SARIF 2.1.0, for code hosts and review tools. */
        SARIF
    }

    /** From which weight on findings make the command fail. */
    enum FailOn {
        /** Errors only. */
        ERROR,
        /** Warnings and errors. */
        WARNING,
        /** Any finding. */
        INFO,
        /** No finding. */
        NEVER;

        boolean includes(Severity severity) {
            return this != NEVER && severity.isAtLeast(Severity.valueOf(name()));
        }
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:path}", descriptionKey = "paths")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private CommonOptions common;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Report report = Report.merged(new RegionChecks(RegionPaths.folders(paths)).reports());
        switch (format) {
            case TEXT -> new TextReport(console).print(report);
            case JSON -> new JsonReport(console).print(report);
            case SARIF -> new SarifReport(console).print(report, exitCode(report));
        }
        return exitCode(report);
    }

    private int exitCode(Report report) {
        if (!report.problems().isEmpty()) {
            return ExitCode.INPUT;
        }
        boolean fails = report.findings().stream().anyMatch(entry -> failOn.includes(entry.severity()));
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
