package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.pdf.PdfRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the covenant of a region, and the pictures in it. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    /** The kinds of file. */
    enum Format {
        /** For a word processor. */
        DOCX(DocxRenderer.EXTENSION) {
            @Override
            byte[] render(Document document) {
                return new DocxRenderer().render(document);
            }
        },
        /** For paper, and to be kept. */
        PDF(PdfRenderer.EXTENSION) {
            @Override
            byte[] render(Document document) {
                return new PdfRenderer().render(document);
            }
        },
        /** For a browser. */
        HTML(HtmlRenderer.EXTENSION) {
            @Override
            byte[] render(Document document) {
                return new HtmlRenderer().render(document);
            }
        };

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        abstract byte[] render(Document document);
    }

    private final Console console;

    @Mixin
    private MakingOptions making;

    @Option(names = "--format", paramLabel = "docx|pdf|html", split = ",", hideParamSyntax = true)
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Mixin
    private CommonOptions common;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Region> regions = making.regions(console);
        Outputs outputs = making.outputs(console);
        regions.forEach(region -> generate(region, outputs));
        return ExitCode.FINE;
    }

    private void generate(Region region, Outputs outputs) {
        RegionFacts facts = RegionFacts.of(region);
        Pictures pictures = Pictures.of(facts);
        List<Finding> findings = GapAnalysis.assess(facts).open();
        Document covenant = Covenant.of(region, findings, pictures.forPaper());
        // All is made before anything is written, so that a fault leaves every older file as it was.
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                files.put(covenant.id() + "." + format.extension, format.render(covenant));
            }
        }
        for (Diagram diagram : pictures.all()) {
            files.put(diagram.id() + ".svg", diagram.svg().getBytes(StandardCharsets.UTF_8));
        }
        files.forEach((name, content) -> outputs.write(region, name, content));
        console.print(openPoints(region, findings.size()));
    }

    private static Text openPoints(Region region, int count) {
        String title = region.title();
        return switch (count) {
            case 0 -> new Text("%s heeft geen bevindingen.".formatted(title), "%s has no findings.".formatted(title));
            case 1 ->
                new Text(
                        "%s heeft 1 bevinding; die staat bij de open punten van het convenant.".formatted(title),
                        "%s has 1 finding; it is among the open points of the covenant.".formatted(title));
            default ->
                new Text(
                        "%s heeft %d bevindingen; die staan bij de open punten van het convenant."
                                .formatted(title, count),
                        "%s has %d findings; they are among the open points of the covenant.".formatted(title, count));
        };
    }
}
