package nl.samenhang.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.rules.GapAnalysis;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes, in a warm process, to read a region and to ask all rules about it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class LoadBenchmark {

    /** The folder of the region, from the root of the project. */
    @Param({"examples/merenkamp", "examples/zonderwijk"})
    public String folder;

    private RegionLoader loader;
    private Region region;

    /** Makes the loader and reads the region once. */
    @Setup
    public void prepare() {
        loader = RegionLoader.create();
        region = loader.load(Path.of(folder)).regions().getFirst();
    }

    /**
     * Reads the files and the national catalogue, parses them and resolves every reference.
     *
     * @return what was read
     */
    @Benchmark
    public LoadedFolder parseAndLink() {
        return loader.load(Path.of(folder));
    }

    /**
     * Asks all rules about a region that is in memory.
     *
     * @return the findings
     */
    @Benchmark
    public List<Finding> rules() {
        return GapAnalysis.findings(region);
    }
}
