package nl.samenhang.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a user waits for a command: a fresh process each time, from its start to its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 15)
@Fork(1)
public class ColdStartBenchmark {

    private static final String PROGRAM = "releng/nl.samenhang.dist/target/samenhang/bin/samenhang";

    /**
     * Checks the example region.
     *
     * @return the exit code
     * @throws IOException if the program cannot be started
     * @throws InterruptedException if the measurement is broken off
     */
    @Benchmark
    public int check() throws IOException, InterruptedException {
        return run("check", "examples/merenkamp");
    }

    private static int run(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = PROGRAM;
        System.arraycopy(words, 0, command, 1, words.length);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
