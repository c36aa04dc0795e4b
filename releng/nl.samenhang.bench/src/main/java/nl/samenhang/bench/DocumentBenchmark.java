package nl.samenhang.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.bench.region.RegionGenerator;
import nl.samenhang.diagram.Diagram;
import nl.samenhang.diagram.DrawingOptions;
import nl.samenhang.diagram.Raster;
import nl.samenhang.diagram.RouteMaps;
import nl.samenhang.document.Covenant;
import nl.samenhang.document.Document;
import nl.samenhang.document.HtmlRenderer;
import nl.samenhang.document.Picture;
import nl.samenhang.document.office.DocxRenderer;
import nl.samenhang.document.office.OdtRenderer;
import nl.samenhang.document.office.RenewedFile;
import nl.samenhang.document.pdf.PdfRenderer;
import nl.samenhang.language.RegionLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes, in a warm process, to write the covenant of a generated region with twenty pictures. The pictures are
 * drawn beforehand, as {@link DrawingBenchmark} measures them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class DocumentBenchmark {

    private static final int PICTURES = 20;

    /** How many elements the region has. */
    @Param({"300", "5000"})
    public int elements;

    private RegionFacts facts;
    private List<Finding> findings;
    private List<Picture> pictures;
    private byte[] word;

    /**
     * Makes the region and its pictures, and the file that is renewed.
     *
     * @throws IOException if the region cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        try (GeneratedRegions generated = GeneratedRegions.of(RegionGenerator.ofSize(elements), 1)) {
            facts = RegionFacts.of(RegionLoader.create()
                    .load(generated.first())
                    .regions()
                    .getFirst());
        }
        findings = GapAnalysis.assess(facts).open();
        List<Picture> drawn = RouteMaps.each(facts, DrawingOptions.plain())
                .limit(PICTURES)
                .map(DocumentBenchmark::picture)
                .toList();
        pictures = IntStream.range(0, PICTURES)
                .mapToObj(i -> drawn.get(i % drawn.size()))
                .toList();
        word = docx();
        System.out.printf("%d routes, %d pictures%n", facts.region().routes().size(), pictures.size());
    }

    private static Picture picture(Diagram diagram) {
        return new Picture(
                diagram.id(),
                diagram.title(),
                diagram.svg(),
                Raster.png(diagram, 2),
                diagram.width(),
                diagram.height(),
                diagram.description(),
                diagram.elements());
    }

    private Document covenant() {
        return Covenant.of(facts.region(), findings, pictures);
    }

    /**
     * As a Word file.
     *
     * @return the file
     */
    @Benchmark
    public byte[] docx() {
        return new DocxRenderer().render(covenant());
    }

    /**
     * Into a Word file in which nothing has changed.
     *
     * @return the file
     */
    @Benchmark
    public RenewedFile renewal() {
        return new DocxRenderer().renew(covenant(), word);
    }

    /**
     * As an OpenDocument text.
     *
     * @return the file
     */
    @Benchmark
    public byte[] odt() {
        return new OdtRenderer().render(covenant());
    }

    /**
     * As a page for a browser.
     *
     * @return the page
     */
    @Benchmark
    public byte[] html() {
        return new HtmlRenderer().render(covenant());
    }

    /**
     * As a PDF for paper and screen readers.
     *
     * @return the file
     */
    @Benchmark
    public byte[] pdf() {
        return new PdfRenderer().render(covenant());
    }
}
