package nl.samenhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.bench.region.GenerateRegions;
import nl.samenhang.bench.region.RegionGenerator;

/**
 * Generated regions on disk for as long as they are measured.
 *
 * @param folder below which they are
 */
record GeneratedRegions(Path folder) implements AutoCloseable {

    static GeneratedRegions of(RegionGenerator generator, int count) throws IOException {
        Path folder = Files.createTempDirectory("samenhang-bench");
        return new GeneratedRegions(GenerateRegions.write(folder, generator, count, 1));
    }

    Path first() throws IOException {
        try (Stream<Path> regions = Files.list(folder)) {
            return regions.sorted().findFirst().orElseThrow();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> innermostFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : innermostFirst) {
            Files.delete(path);
        }
    }
}
