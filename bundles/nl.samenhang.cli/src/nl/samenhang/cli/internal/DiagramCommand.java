package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.Region;
import nl.samenhang.diagram.Diagram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the routes of a region: all in one picture, and each in a picture of its own. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH")
    private Path path;

    @Option(names = "--output", paramLabel = "DIR")
    private Path output = Outputs.DEFAULT_FOLDER;

    @Option(names = "--lang", paramLabel = "nl|en")
    private LanguageCode language = LanguageCode.NL;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Region> regions = SoundRegions.load(path, console);
        Outputs outputs = new Outputs(new OutputFolder(output), console);
        for (Region region : regions) {
            for (Diagram diagram : Pictures.diagrams(region)) {
                outputs.write(region, diagram.id() + ".svg", diagram.svg().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ExitCode.FINE;
    }
}
