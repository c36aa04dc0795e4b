package nl.samenhang.cli.internal;

import java.nio.file.Path;
import java.util.List;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.Text;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that make files from a region: where it is, and where they go. */
final class MakingOptions {

    @Parameters(paramLabel = "${bundle:path}", descriptionKey = "region")
    private Path path;

    @Option(names = "--output", paramLabel = "${bundle:folder}")
    private Path output = Path.of("uitvoer");

    List<Region> regions(Console console) {
        console.busy(Text.format("het lezen van %s", "reading %s", path));
        return SoundRegions.load(path, console);
    }

    Outputs outputs(Console console) {
        return new Outputs(new OutputFolder(output, new WholeFiles()), console);
    }
}
