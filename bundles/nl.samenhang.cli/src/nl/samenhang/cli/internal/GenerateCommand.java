package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import nl.samenhang.document.PrivacyProtocol;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.OdtRenderer;
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
        CONVENANT("het convenant", "the covenant") {
            @Override
            Document of(Region region, List<Finding> findings, Pictures pictures) {
                return Covenant.of(region, findings, pictures.forPaper());
            }
        },
        /** The processing of personal data. */
        PRIVACYPROTOCOL("het privacyprotocol", "the privacy protocol") {
            @Override
            Document of(Region region, List<Finding> findings, Pictures pictures) {
                return PrivacyProtocol.of(region, findings);
            }
        },
        /** Two pages for partners. */
        FACTSHEET("de factsheet", "the factsheet") {
            @Override
            Document of(Region region, List<Finding> findings, Pictures pictures) {
                return Factsheet.of(region);
            }
        };

        private final Text called;

        Kind(String dutch, String english) {
            called = new Text(dutch, english);
        }

        abstract Document of(Region region, List<Finding> findings, Pictures pictures);

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
        try (Outputs outputs = making.outputs(console)) {
            regions.forEach(region -> generate(region, outputs));
        }
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
        Optional<String> document =
                file.documentOf(chosen.stream().map(Kind::id).toList());
        Kind kind = chosen.stream()
                .filter(each -> document.filter(each.id()::equals).isPresent())
                .findFirst()
                .orElse(chosen.getFirst());
        Pictures pictures = kind == Kind.CONVENANT ? drawn(facts) : Pictures.none();
        busy(kind, Format.DOCX, region);
        Document renewed = kind.of(region, findings, pictures);
        file.renew(renewed, console);
        console.print(Summary.openPoints(kind.called, region.title(), renewed));
        console.print(Summary.findings(region.title(), findings.size(), kind == Kind.CONVENANT));
    }

    private Pictures drawn(RegionFacts facts) {
        console.busy(Text.format(
                "de tekeningen van %s", "the drawings of %s", facts.region().title()));
        return Pictures.of(facts);
    }

    private void generate(Region region, Outputs outputs) {
        RegionFacts facts = RegionFacts.of(region);
        Pictures pictures = kinds.contains(Kind.CONVENANT) ? drawn(facts) : Pictures.none();
        List<Finding> findings = GapAnalysis.assess(facts).open();
        // All is made before anything is written, so that a fault leaves every older file as it was.
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Text> open = new ArrayList<>();
        for (Kind kind : EnumSet.copyOf(kinds)) {
            Document document = kind.of(region, findings, pictures);
            for (Format format : EnumSet.copyOf(formats)) {
                busy(kind, format, region);
                files.put(document.id() + "." + format.extension, format.render(document));
            }
            open.add(Summary.openPoints(kind.called, region.title(), document));
        }
        for (Diagram diagram : pictures.all()) {
            files.put(diagram.id() + ".svg", diagram.svg().getBytes(StandardCharsets.UTF_8));
        }
        files.forEach((name, content) -> outputs.write(region, name, content));
        open.forEach(console::print);
        console.print(Summary.findings(region.title(), findings.size(), kinds.contains(Kind.CONVENANT)));
    }

    private void busy(Kind kind, Format format, Region region) {
        console.busy(Text.format("%s van %s (%s)", "%s of %s (%s)", kind.called, region.title(), format.extension));
    }
}
