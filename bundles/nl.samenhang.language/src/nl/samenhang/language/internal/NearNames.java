package nl.samenhang.language.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * Names of which one may have been meant by a name that nothing defines. A name is near when it differs by a few
 * letters, by capitals, or by the owner before its last dot.
 *
 * <p>The number of comparisons is bounded over the life of an instance: in a text of which every name is wrong, the
 * first thousands of them are compared and the others only looked up.
 */
final class NearNames {

    /** How many names are offered at most: more than a few are no help. */
    static final int OFFERED = 3;

    private static final int LONGEST = 100;
    private static final int COMPARISONS = 3_000_000;

    /** A name, and the distance at which it was found. */
    private record Hit(String name, int distance) {}

    private final Map<String, List<QualifiedName>> byKey = new HashMap<>();
    private final TreeMap<Integer, List<String>> keysByLength = new TreeMap<>();
    private int comparisons;

    /**
     * Prepares names for being found. The first of several segments is the region, which nobody writes.
     *
     * @param names full names of what could be meant, not null
     */
    NearNames(Stream<QualifiedName> names) {
        names.forEach(name -> {
            QualifiedName written = name.getSegmentCount() > 1 ? name.skipFirst(1) : name;
            add(written.toString(), name);
            if (written.getSegmentCount() > 1) {
                add(written.getLastSegment(), name);
            }
        });
    }

    private void add(String written, QualifiedName name) {
        String key = written.toLowerCase(Locale.ROOT);
        byKey.computeIfAbsent(key, this::newKey).add(name);
    }

    private List<QualifiedName> newKey(String key) {
        keysByLength.computeIfAbsent(key.length(), length -> new ArrayList<>()).add(key);
        return new ArrayList<>(1);
    }

    /**
     * The names nearest to one that was written.
     *
     * @param written the name as it was written, not null
     * @param shown how a full name is written at this place; null for one that cannot be meant there
     * @return at most a few names as they are written at this place, nearest first; empty where nothing is near
     */
    List<String> near(String written, Function<QualifiedName, String> shown) {
        String key = written.toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>(hits(key, 0, shown));
        if (hits.isEmpty() && key.length() <= LONGEST) {
            int limit = limit(key);
            for (List<String> keys : keysByLength
                    .subMap(key.length() - limit, true, key.length() + limit, true)
                    .values()) {
                hits.addAll(compared(key, keys, limit, shown));
            }
        }
        int nearest = hits.stream().mapToInt(Hit::distance).min().orElse(0);
        return hits.stream()
                .filter(hit -> hit.distance() == nearest)
                .map(Hit::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED)
                .toList();
    }

    private List<Hit> compared(String key, List<String> candidates, int limit, Function<QualifiedName, String> shown) {
        List<Hit> hits = new ArrayList<>();
        for (String candidate : candidates) {
            if (++comparisons > COMPARISONS) {
                return hits;
            }
            int distance = EditDistance.between(key, candidate, limit);
            if (distance <= limit) {
                hits.addAll(hits(candidate, distance, shown));
            }
        }
        return hits;
    }

    private List<Hit> hits(String key, int distance, Function<QualifiedName, String> shown) {
        return byKey.getOrDefault(key, List.of()).stream()
                .map(shown)
                .filter(Objects::nonNull)
                .map(name -> new Hit(name, distance))
                .toList();
    }

    // A short name that differs in two letters is another name.
    private static int limit(String name) {
        return name.length() < 3 ? 0 : name.length() < 6 ? 1 : name.length() < 12 ? 2 : 3;
    }
}
