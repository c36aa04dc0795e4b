package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DiagramKind;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.InteractivePage;
import nl.samenhang.diagram.PdfPage;
import nl.samenhang.diagram.Raster;
import nl.samenhang.diagram.RouteMaps;
import nl.samenhang.diagram.Scope;
import nl.samenhang.diagram.Theme;
import nl.samenhang.model.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Draws a region, or one issue of it, in the pictures that the field uses. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {

    /** The kinds of file. */
    enum Format {
        /** For a browser, and to be edited. */
        SVG,
        /** In pixels. */
        PNG,
        /** For printing. */
        PDF,
        /** For a browser, to look around in. */
        HTML
    }

    /** Finds the kind of diagram that somebody writes. */
    static final class KindConverter implements ITypeConverter<DiagramKind> {

        @Override
        public DiagramKind convert(String written) {
            return DiagramKind.of(written.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new TypeConversionException(written));
        }
    }

    /** Pixels to an inch that a picture of scale 1 has: those of CSS. */
    private static final double CSS_RESOLUTION = 96;

    private final Console console;

    @Mixin
    private MakingOptions making;

    @Option(
            names = "--kind",
            paramLabel = "netwerk|route|opschaling|overleg|signalen",
            split = ",",
            hideParamSyntax = true,
            converter = KindConverter.class)
    private Set<DiagramKind> kinds = EnumSet.allOf(DiagramKind.class);

    @Option(names = "--issue", paramLabel = "${bundle:name}", descriptionKey = "issue")
    private String issue;

    @Option(names = "--format", paramLabel = "svg|png|pdf|html", split = ",", hideParamSyntax = true)
    private Set<Format> formats = EnumSet.of(Format.SVG);

    @Option(names = "--no-findings", descriptionKey = "no-findings")
    private boolean withoutFindings;

    @Option(names = "--theme", paramLabel = "light|dark")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--resolution", paramLabel = "${bundle:number}", descriptionKey = "resolution")
    private int resolution = 192;

    @Mixin
    private CommonOptions common;

    DiagramCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Resolution.require(resolution);
        List<Region> regions = making.regions(console);
        Optional<IssueChoice> choice = Optional.ofNullable(issue).map(written -> IssueChoice.of(written, regions));
        try (Outputs outputs = making.outputs(console)) {
            for (Region region : regions) {
                // All is made before anything is written, so that a fault leaves every older file as it was.
                Map<String, byte[]> files = new LinkedHashMap<>();
                console.busy(Text.format("de tekeningen van %s", "the drawings of %s", region.title()));
                diagrams(region, choice).forEach(diagram -> add(diagram, region, files));
                files.forEach((name, content) -> outputs.write(region, name, content));
            }
        }
        return ExitCode.FINE;
    }

    private Stream<Diagram> diagrams(Region region, Optional<IssueChoice> choice) {
        RegionFacts facts = RegionFacts.of(region);
        List<Finding> findings =
                withoutFindings ? List.of() : GapAnalysis.assess(facts).open();
        DrawingOptions options = new DrawingOptions(theme, findings, () -> false);
        if (choice.isPresent()) {
            Optional<Issue> chosen = choice.get().in(region);
            return chosen.stream().flatMap(each -> diagrams(Scope.of(facts, each), options));
        }
        return Stream.concat(diagrams(Scope.wholeRegion(facts), options), eachRoute(facts, options));
    }

    private Stream<Diagram> diagrams(Scope scope, DrawingOptions options) {
        return kinds.stream().sorted().map(kind -> kind.draw(scope, options));
    }

    // A region's routes in one picture are for the wall; each by itself is for a page.
    private Stream<Diagram> eachRoute(RegionFacts facts, DrawingOptions options) {
        return kinds.contains(DiagramKind.ROUTE) && facts.region().routes().size() > 1
                ? RouteMaps.each(facts, options)
                : Stream.empty();
    }

    private void add(Diagram diagram, Region region, Map<String, byte[]> files) {
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                String extension = format.name().toLowerCase(Locale.ROOT);
                console.busy(Text.format("de tekening “%s” (%s)", "the drawing “%s” (%s)", diagram.title(), extension));
                files.put(diagram.id() + "." + extension, content(diagram, region, format));
            }
        }
    }

    private byte[] content(Diagram diagram, Region region, Format format) {
        return switch (format) {
            case SVG -> diagram.svg().getBytes(StandardCharsets.UTF_8);
            case PNG -> Raster.png(diagram, resolution / CSS_RESOLUTION);
            case PDF -> PdfPage.of(diagram);
            case HTML -> InteractivePage.of(diagram, issues(region));
        };
    }

    private static Map<String, String> issues(Region region) {
        Map<String, String> titles = new LinkedHashMap<>();
        region.issues().forEach(each -> titles.put(ElementNames.qualifiedName(each), ElementNames.title(each)));
        return titles;
    }
}
