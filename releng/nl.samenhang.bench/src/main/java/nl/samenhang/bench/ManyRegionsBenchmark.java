package nl.samenhang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import nl.samenhang.bench.region.RegionGenerator;
import nl.samenhang.cli.internal.Program;
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

/**
 * How long one cold process takes to check the regions of a country, with the settings of Java that the command line
 * starts with. Three numbers show whether the time grows as they do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class ManyRegionsBenchmark {

    /** How many regions there are. */
    @Param({"35", "175", "350"})
    public int regions;

    private GeneratedRegions generated;

    /**
     * Writes the regions, of a thousand elements each.
     *
     * @throws IOException if they cannot be written
     */
    @Setup
    public void prepare() throws IOException {
        generated = GeneratedRegions.of(RegionGenerator.ofSize(1000), regions);
    }

    /**
     * Removes the regions.
     *
     * @throws IOException if they cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        generated.close();
    }

    /** Checks all regions. */
    @Benchmark
    public void check() {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream());
        int exitCode = new Program(nowhere, nowhere)
                .run("check", "--fail-on", "never", generated.folder().toString());
        if (exitCode != 0) {
            throw new IllegalStateException("check ended with " + exitCode);
        }
    }
}
