package nl.samenhang.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.bench.region.RegionGenerator;
import nl.samenhang.language.LoadedFolder;
import nl.samenhang.language.RegionLoader;

/**
 * The time of every rule by itself, at a size and at four times that size, on regions of many short routes and on regions
 * with one long route: {@code ./samenhang bench rules}. With n log n, four times the elements take at most 4.7 times as
 * long; a rule that is quadratic takes sixteen times as long. A region of the larger size may outgrow the caches of the
 * processor, which adds to the growth once: look at larger sizes before judging a rule that lies between the two.
 */
public final class RuleTimes {

    private static final int SIZE = 5_000;
    private static final int GROWTH = 4;
    private static final int WARM_UP = 30;
    private static final int REPEATS = 20;
    private static final String SHARED_VIEWS = "shared views";

    private RuleTimes() {}

    /**
     * Measures, and prints a table in Markdown.
     *
     * @param args how many elements the smaller regions have; none for 5,000
     * @throws IOException if the regions cannot be written
     */
    public static void main(String[] args) throws IOException {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : SIZE;
        RegionLoader loader = RegionLoader.create();
        List<Region> regions = new ArrayList<>();
        for (int units : List.of(1, Integer.MAX_VALUE)) {
            regions.add(region(loader, size, units));
            regions.add(region(loader, GROWTH * size, units));
        }
        print(size, times(regions));
    }

    private static Region region(RegionLoader loader, int size, int units) throws IOException {
        RegionGenerator generator = RegionGenerator.ofSize(size).withUnitsPerDistrict(units);
        try (GeneratedRegions generated = GeneratedRegions.of(generator, 1)) {
            LoadedFolder loaded = loader.load(generated.first());
            if (!loaded.problems().isEmpty()) {
                throw new IllegalArgumentException("a region of %d elements cannot be read whole: %s"
                        .formatted(size, loaded.problems().getFirst().message().english()));
            }
            return loaded.regions().getFirst();
        }
    }

    private static Map<String, List<Double>> times(List<Region> regions) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        times.put(SHARED_VIEWS, milliseconds(regions, RegionFacts::of));
        List<RegionFacts> facts = regions.stream().map(RegionFacts::of).toList();
        for (GapRule rule : GapRules.all()) {
            times.put(
                    rule.info().id(),
                    milliseconds(facts, each -> rule.gaps(each).count()));
        }
        return times;
    }

    // All sizes take turns before any is measured, as code that was compiled for one runs slowly on the next.
    private static <T> List<Double> milliseconds(List<T> inputs, Consumer<T> work) {
        for (int i = 0; i < WARM_UP; i++) {
            inputs.forEach(work);
        }
        return inputs.stream().map(input -> best(input, work)).toList();
    }

    // The best, as whatever disturbs a measurement can only add to it.
    private static <T> double best(T input, Consumer<T> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            work.accept(input);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static void print(int size, Map<String, List<Double>> table) {
        PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("| Rule | many routes: %d | %d | times | one long route: %d | %d | times |"
                .formatted(size, GROWTH * size, size, GROWTH * size));
        out.println("|---|---|---|---|---|---|---|");
        table.forEach((name, times) -> out.println("| %s | %s | %s |"
                .formatted(name, growth(times.get(0), times.get(1)), growth(times.get(2), times.get(3)))));
    }

    private static String growth(double small, double large) {
        return String.format(Locale.ROOT, "%.3f ms | %.3f ms | %.1f", small, large, large / small);
    }
}
