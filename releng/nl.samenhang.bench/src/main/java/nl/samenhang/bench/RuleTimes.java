package nl.samenhang.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.rules.GapRules;
import nl.samenhang.bench.region.RegionGenerator;
import nl.samenhang.language.RegionLoader;

/**
 * The time of every rule by itself, at a size and at four times that size, on regions of many short routes and on regions
 * with one long route: {@code ./samenhang bench rules}. With n log n, four times the elements take at most 4.7 times as
 * long; a rule that is quadratic takes sixteen times as long.
 */
public final class RuleTimes {

    private static final int SMALL = 5_000;
    private static final int LARGE = 20_000;
    private static final int WARM_UP = 10;
    private static final int REPEATS = 21;
    private static final List<Integer> UNITS_PER_DISTRICT = List.of(1, Integer.MAX_VALUE);
    private static final String SHARED_VIEWS = "shared views";

    private RuleTimes() {}

    /**
     * Measures, and prints a table in Markdown.
     *
     * @param args not used
     * @throws IOException if the regions cannot be written
     */
    public static void main(String[] args) throws IOException {
        Map<String, List<Double>> table = new LinkedHashMap<>();
        RegionLoader loader = RegionLoader.create();
        for (int units : UNITS_PER_DISTRICT) {
            for (int size : List.of(SMALL, LARGE)) {
                times(region(loader, size, units))
                        .forEach((name, time) ->
                                table.computeIfAbsent(name, key -> new ArrayList<>()).add(time));
            }
        }
        print(table);
    }

    private static Region region(RegionLoader loader, int size, int units) throws IOException {
        RegionGenerator generator = RegionGenerator.ofSize(size).withUnitsPerDistrict(units);
        try (GeneratedRegions generated = GeneratedRegions.of(generator, 1)) {
            return loader.load(generated.first()).regions().getFirst();
        }
    }

    private static Map<String, Double> times(Region region) {
        Map<String, Double> times = new LinkedHashMap<>();
        times.put(SHARED_VIEWS, milliseconds(() -> RegionFacts.of(region)));
        RegionFacts facts = RegionFacts.of(region);
        for (GapRule rule : GapRules.all()) {
            times.put(rule.info().id(), milliseconds(() -> rule.gaps(facts).count()));
        }
        return times;
    }

    // The median, so that a pause of the collector or of the machine does not count.
    private static double milliseconds(Runnable work) {
        double[] times = new double[REPEATS];
        for (int i = -WARM_UP; i < REPEATS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[REPEATS / 2];
    }

    private static void print(Map<String, List<Double>> table) {
        PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("| Rule | many routes: %d | %d | times | one long route: %d | %d | times |"
                .formatted(SMALL, LARGE, SMALL, LARGE));
        out.println("|---|---|---|---|---|---|---|");
        table.forEach((name, times) -> out.println("| %s | %s | %s |"
                .formatted(name, growth(times.get(0), times.get(1)), growth(times.get(2), times.get(3)))));
    }

    private static String growth(double small, double large) {
        return String.format(Locale.ROOT, "%.3f ms | %.3f ms | %.1f", small, large, large / small);
    }
}
