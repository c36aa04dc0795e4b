package nl.samenhang.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import nl.samenhang.document.Document;
import nl.samenhang.document.PartChoice;
import nl.samenhang.document.office.WordFileOrigin;
import nl.samenhang.document.office.WordTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the documents of a region, and the pictures in its covenant. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private MakingOptions making;

    @Option(
            names = "--document",
            paramLabel = "convenant|privacyprotocol|factsheet",
            split = ",",
            hideParamSyntax = true)
    private Set<DocumentKind> kinds = EnumSet.allOf(DocumentKind.class);

    @Option(names = "--format", paramLabel = "docx|odt|pdf|html", split = ",", hideParamSyntax = true)
    private Set<DocumentFormat> formats;

    @Option(names = "--template", paramLabel = "${bundle:file}", descriptionKey = "template")
    private Path template;

    @Option(names = "--into", paramLabel = "${bundle:file}", descriptionKey = "into")
    private Path into;

    @Mixin
    private CommonOptions common;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (into != null && template != null) {
            throw new WrongChoiceException(
                    new Text(
                            "Met --into houdt het bestand zijn eigen opmaak. Laat --template weg, of maak het document opnieuw zonder --into.",
                            "With --into the file keeps its own looks. Leave out --template, or make the document anew without --into."));
        }
        Optional<WordTemplate> looks = Optional.ofNullable(template).map(GenerateCommand::read);
        List<Region> regions = making.regions(console);
        if (into != null) {
            renew(single(regions));
            return ExitCode.FINE;
        }
        try (Outputs outputs = making.outputs(console)) {
            regions.forEach(region -> generate(region, looks, outputs));
        }
        return ExitCode.FINE;
    }

    private static WordTemplate read(Path path) {
        WordInput file = new WordInput(path);
        return file.use(file.content(), content -> WordTemplate.read(content, DocumentKind.partIds()));
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
        List<String> chosen =
                EnumSet.copyOf(kinds).stream().map(DocumentKind::id).toList();
        // The file itself tells which of the documents it is; one that tells none is refused by the first.
        WordFileOrigin origin =
                file.originOf(chosen).orElseGet(() -> new WordFileOrigin(chosen.getFirst(), PartChoice.ALL));
        DocumentKind kind = DocumentKind.withId(origin.documentId());
        Pictures pictures = kind == DocumentKind.CONVENANT ? drawn(facts) : Pictures.none();
        busy(kind, DocumentFormat.DOCX, region);
        Document renewed = kind.of(region, findings, pictures, origin.choice());
        file.renew(renewed, console);
        console.print(Summary.openPoints(kind.called(), region.title(), renewed));
        tellLeftOut(kind, origin.choice());
        console.print(Summary.findings(region.title(), findings.size(), kind == DocumentKind.CONVENANT));
    }

    private Pictures drawn(RegionFacts facts) {
        console.busy(Text.format(
                "de tekeningen van %s", "the drawings of %s", facts.region().title()));
        return Pictures.of(facts);
    }

    private void generate(Region region, Optional<WordTemplate> looks, Outputs outputs) {
        RegionFacts facts = RegionFacts.of(region);
        boolean withCovenant = kinds.contains(DocumentKind.CONVENANT);
        Pictures pictures = withCovenant ? drawn(facts) : Pictures.none();
        List<Finding> findings = GapAnalysis.assess(facts).open();
        PartChoice choice = looks.map(WordTemplate::choice).orElse(PartChoice.ALL);
        // All is made before anything is written, so that a fault leaves every older file as it was.
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Text> open = new ArrayList<>();
        for (DocumentKind kind : EnumSet.copyOf(kinds)) {
            Document document = kind.of(region, findings, pictures, choice);
            for (DocumentFormat format : formats()) {
                busy(kind, format, region);
                files.put(document.id() + "." + format.extension(), format.render(document, looks));
            }
            open.add(Summary.openPoints(kind.called(), region.title(), document));
        }
        for (Diagram diagram : pictures.all()) {
            files.put(diagram.id() + ".svg", diagram.svg().getBytes(StandardCharsets.UTF_8));
        }
        files.forEach((name, content) -> outputs.write(region, name, content));
        open.forEach(console::print);
        EnumSet.copyOf(kinds).forEach(kind -> tellLeftOut(kind, choice));
        console.print(Summary.findings(region.title(), findings.size(), withCovenant));
    }

    // Whoever brings a template wants Word files; others, which it gives no looks, are there for the asking.
    private Set<DocumentFormat> formats() {
        if (formats != null) {
            return EnumSet.copyOf(formats);
        }
        return template != null
                ? EnumSet.of(DocumentFormat.DOCX)
                : EnumSet.of(DocumentFormat.DOCX, DocumentFormat.PDF, DocumentFormat.HTML);
    }

    private void tellLeftOut(DocumentKind kind, PartChoice choice) {
        List<String> titles = kind.titles(choice.leftOut());
        if (!titles.isEmpty()) {
            console.print(Summary.leftOut(kind.called(), titles));
        }
    }

    private void busy(DocumentKind kind, DocumentFormat format, Region region) {
        console.busy(Text.format("%s van %s (%s)", "%s of %s (%s)", kind.called(), region.title(), format.extension()));
    }
}
