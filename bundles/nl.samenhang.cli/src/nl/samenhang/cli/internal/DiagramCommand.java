package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.Region;
import nl.samenhang.diagram.Diagram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws the routes of a region: all in one picture, and each in a picture of its own. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private MakingOptions making;

    @Mixin
    private CommonOptions common;

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Region> regions = making.regions(console);
        Outputs outputs = making.outputs(console);
        for (Region region : regions) {
            for (Diagram diagram : Pictures.diagrams(region)) {
                outputs.write(region, diagram.id() + ".svg", diagram.svg().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ExitCode.FINE;
    }
}
