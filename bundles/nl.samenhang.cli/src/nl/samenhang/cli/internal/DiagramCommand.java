package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Region;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.InteractivePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the routes of a region: all in one picture, and each in a picture of its own. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {

    /** The kinds of file. */
    enum Format {
        /** For a document. */
        SVG {
            @Override
            byte[] render(Diagram diagram, Region region) {
                return diagram.svg().getBytes(StandardCharsets.UTF_8);
            }
        },
        /** For a browser, to look around in. */
        HTML {
            @Override
            byte[] render(Diagram diagram, Region region) {
                return InteractivePage.of(diagram, issues(region));
            }
        };

        abstract byte[] render(Diagram diagram, Region region);

        private static Map<String, String> issues(Region region) {
            Map<String, String> titles = new LinkedHashMap<>();
            region.issues().forEach(issue -> titles.put(ElementNames.qualifiedName(issue), ElementNames.title(issue)));
            return titles;
        }

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Mixin
    private MakingOptions making;

    @Option(names = "--format", paramLabel = "svg|html", split = ",", hideParamSyntax = true)
    private Set<Format> formats = EnumSet.of(Format.SVG);

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
                for (Format format : formats) {
                    outputs.write(region, diagram.id() + "." + format.extension(), format.render(diagram, region));
                }
            }
        }
        return ExitCode.FINE;
    }
}
