package nl.samenhang.cli.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixKind;
import nl.samenhang.analysis.matrix.MatrixScope;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.MatrixDocument;
import nl.samenhang.document.office.CsvRenderer;
import nl.samenhang.document.office.XlsxRenderer;
import nl.samenhang.model.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Makes the matrices of a region, or those of one issue in it. */
@Command(name = "matrix")
final class MatrixCommand implements Callable<Integer> {

    /** The kinds of file. */
    enum Format {
        /** For a browser. */
        HTML(HtmlRenderer.EXTENSION) {
            @Override
            byte[] render(Matrix matrix) {
                return new HtmlRenderer().render(MatrixDocument.of(matrix));
            }
        },
        /** For a spreadsheet, with its looks. */
        XLSX(XlsxRenderer.EXTENSION) {
            @Override
            byte[] render(Matrix matrix) {
                return new XlsxRenderer().render(matrix);
            }
        },
        /** For a spreadsheet or another program, bare. */
        CSV(CsvRenderer.EXTENSION) {
            @Override
            byte[] render(Matrix matrix) {
                return new CsvRenderer().render(matrix);
            }
        };

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        abstract byte[] render(Matrix matrix);
    }

    /** Finds the kind of matrix that somebody writes. */
    static final class KindConverter implements ITypeConverter<MatrixKind> {

        @Override
        public MatrixKind convert(String written) {
            return Matrices.byId(written.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new TypeConversionException(written));
        }
    }

    /** A file that is made and not yet written. */
    private record Made(Region region, String name, byte[] content) {}

    private final Console console;

    @Mixin
    private MakingOptions making;

    @Option(
            names = "--kind",
            paramLabel = "dekking|veri|handelingskader|begrippen",
            split = ",",
            hideParamSyntax = true,
            converter = KindConverter.class)
    private List<MatrixKind> kinds = Matrices.all();

    @Option(names = "--issue", paramLabel = "${bundle:name}", descriptionKey = "issue")
    private String issue;

    @Option(names = "--format", paramLabel = "html|xlsx|csv", split = ",", hideParamSyntax = true)
    private Set<Format> formats = EnumSet.of(Format.HTML);

    @Mixin
    private CommonOptions common;

    MatrixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Region> regions = making.regions(console);
        Optional<IssueChoice> choice = Optional.ofNullable(issue).map(written -> IssueChoice.of(written, regions));
        // All is made before anything is written, so that a fault leaves every older file as it was.
        List<Made> files = new ArrayList<>();
        for (Region region : regions) {
            if (choice.isEmpty()) {
                make(region, Optional.empty(), files);
            } else {
                choice.get().in(region).ifPresent(chosen -> make(region, Optional.of(chosen), files));
            }
        }
        try (Outputs outputs = making.outputs(console)) {
            files.forEach(file -> outputs.write(file.region(), file.name(), file.content()));
        }
        return ExitCode.FINE;
    }

    private void make(Region region, Optional<Issue> chosen, List<Made> files) {
        RegionFacts facts = RegionFacts.of(region);
        MatrixScope whole = MatrixScope.of(facts, GapAnalysis.assess(facts).open());
        MatrixScope scope = chosen.map(whole::forIssue).orElse(whole);
        String ending = chosen.map(Issue::getName).map(name -> "-" + name).orElse("");
        for (MatrixKind kind : Matrices.all()) {
            if (kinds.contains(kind)) {
                console.busy(Text.format("de matrix %s van %s", "the matrix %s of %s", kind.id(), region.title()));
                Matrix matrix = kind.of(scope);
                formats.stream()
                        .sorted()
                        .map(format ->
                                new Made(region, kind.id() + ending + "." + format.extension, format.render(matrix)))
                        .forEach(files::add);
            }
        }
    }
}
