package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import nl.samenhang.document.Factsheet;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.OdtRenderer;
import nl.samenhang.document.office.WordFileOrigin;
import nl.samenhang.document.pdf.PdfRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the documents of a region, and the pictures in its covenant. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    /** The documents. */
    enum Kind {
        /** Organisation and governance. */
        CONVENANT {
            @Override
            Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice) {
                return Covenant.of(region, findings, pictures.forPaper(), choice);
            }
        },
        /** The processing of personal data. */
        PRIVACYPROTOCOL {
            @Override
            Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice) {
                return PrivacyProtocol.of(region, findings, choice);
            }
        },
        /** Two pages for partners. */
        FACTSHEET {
            @Override
            Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice) {
                return Factsheet.of(region, choice);
            }
        };

        abstract Document of(Region region, List<Finding> findings, Pictures pictures, PartChoice choice);

        /** The id of such documents. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kinds of file. */
    enum Format {
        /** For a word processor. */
        DOCX(DocxRenderer.EXTENSION) {
            @Override
            byte[] render(Document document) {
                return new DocxRenderer().render(document);
            }
        },
        /** For a word processor, in the open format. */
        ODT(OdtRenderer.EXTENSION) {
            @Override
            byte[] render(Document document) {
                return new OdtRenderer().render(document);
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

    private static final Text OPEN_POINTS =
            new Text("de open punten van het convenant", "the open points of the covenant");

    private final Console console;

    @Mixin
    private MakingOptions making;

    @Option(
            names = "--document",
            paramLabel = "convenant|privacyprotocol|factsheet",
            split = ",",
            hideParamSyntax = true)
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Option(names = "--format", paramLabel = "docx|odt|pdf|html", split = ",", hideParamSyntax = true)
    private Set<Format> formats = EnumSet.of(Format.DOCX, Format.PDF, Format.HTML);

    @Option(names = "--into", paramLabel = "${bundle:file}", descriptionKey = "into")
    private Path into;

    @Mixin
    private CommonOptions common;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Region> regions = making.regions(console);
        if (into != null) {
            renew(single(regions));
            return ExitCode.FINE;
        }
        Outputs outputs = making.outputs(console);
        regions.forEach(region -> generate(region, outputs));
        return ExitCode.FINE;
    }

    private static Region single(List<Region> regions) {
        if (regions.size() > 1) {
            throw new WrongChoiceException(
                    new Text(
                            "Met --into gaat één regio in één bestand, en hier staan er meer. Kies de map of het bestand van één regio.",
                            "With --into one region goes into one file, and there are several here. Choose the folder or file of one region."));
        }
        return regions.getFirst();
    }

    private void renew(Region region) {
        RegionFacts facts = RegionFacts.of(region);
        List<Finding> findings = GapAnalysis.assess(facts).open();
        EditedFile file = new EditedFile(into);
        List<Kind> chosen = List.copyOf(EnumSet.copyOf(kinds));
        // The file itself tells which of the documents it is; one that tells none is refused by the first.
        WordFileOrigin origin = file.originOf(chosen.stream().map(Kind::id).toList())
                .orElseGet(() -> new WordFileOrigin(chosen.getFirst().id(), PartChoice.ALL));
        Kind kind = Kind.valueOf(origin.documentId().toUpperCase(Locale.ROOT));
        file.renew(kind.of(region, findings, picturesFor(kind, facts), origin.choice()), console);
        console.print(found(region, findings.size()));
    }

    private static Pictures picturesFor(Kind kind, RegionFacts facts) {
        return kind == Kind.CONVENANT ? Pictures.of(facts) : Pictures.none();
    }

    private void generate(Region region, Outputs outputs) {
        RegionFacts facts = RegionFacts.of(region);
        Pictures pictures = kinds.contains(Kind.CONVENANT) ? Pictures.of(facts) : Pictures.none();
        List<Finding> findings = GapAnalysis.assess(facts).open();
        // All is made before anything is written, so that a fault leaves every older file as it was.
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Kind kind : EnumSet.copyOf(kinds)) {
            Document document = kind.of(region, findings, pictures, PartChoice.ALL);
            for (Format format : EnumSet.copyOf(formats)) {
                files.put(document.id() + "." + format.extension, format.render(document));
            }
        }
        for (Diagram diagram : pictures.all()) {
            files.put(diagram.id() + ".svg", diagram.svg().getBytes(StandardCharsets.UTF_8));
        }
        files.forEach((name, content) -> outputs.write(region, name, content));
        console.print(found(region, findings.size()));
    }

    private Text found(Region region, int count) {
        String title = region.title();
        boolean listed = kinds.contains(Kind.CONVENANT);
        return switch (count) {
            case 0 -> new Text("%s heeft geen bevindingen.".formatted(title), "%s has no findings.".formatted(title));
            case 1 ->
                new Text(
                        "%s heeft 1 bevinding%s."
                                .formatted(title, listed ? "; die staat bij " + OPEN_POINTS.dutch() : ""),
                        "%s has 1 finding%s.".formatted(title, listed ? "; it is among " + OPEN_POINTS.english() : ""));
            default ->
                new Text(
                        "%s heeft %d bevindingen%s."
                                .formatted(title, count, listed ? "; die staan bij " + OPEN_POINTS.dutch() : ""),
                        "%s has %d findings%s."
                                .formatted(title, count, listed ? "; they are among " + OPEN_POINTS.english() : ""));
        };
    }
}
