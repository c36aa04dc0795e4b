package nl.samenhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
import nl.samenhang.bench.region.RegionGenerator;
import nl.samenhang.language.LoadedFolder;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes, in a warm process, to read a large region and to ask all rules about it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class LargeRegionBenchmark {

    /** How many named elements the region has. */
    @Param("5000")
    public int elements;

    /** How many neighbourhoods share their routes: one each, or all of them one long route. */
    @Param({"1", "100000"})
    public int unitsPerDistrict;

    private GeneratedRegions generated;
    private Path folder;
    private RegionLoader loader;
    private Region region;

    /**
     * Writes the region and reads it once.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        generated =
                GeneratedRegions.of(RegionGenerator.ofSize(elements).withUnitsPerDistrict(unitsPerDistrict), 1);
        folder = generated.first();
        loader = RegionLoader.create();
        region = parseAndLink().regions().getFirst();
    }

    /**
     * Removes the region.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        generated.close();
    }

    /**
     * Reads the files, parses them and resolves every reference.
     *
     * @return what was read
     */
    @Benchmark
    public LoadedFolder parseAndLink() {
        return loader.load(folder);
    }

    /**
     * Asks all rules about the region that is in memory.
     *
     * @return what they say
     */
    @Benchmark
    public Assessment rules() {
        return GapAnalysis.assess(region);
    }

    /**
     * Both, as a check does.
     *
     * @return what the rules say
     */
    @Benchmark
    public List<Assessment> parseLinkAndRules() {
        return parseAndLink().regions().stream().map(GapAnalysis::assess).toList();
    }
}
