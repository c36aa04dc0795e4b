package nl.samenhang.bench.region;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** A region while it is being made: the texts of its elements by topic, and how many named elements they are. */
final class Draft {

    private static final Pattern NAMED = Pattern.compile(
            "^ *(partner|afdeling|rol|vraagstuk|factor|signaal|route|stap|einde|ladder|overleg|afspraak"
                    + "|informatiedeling|begrip|scholing|protocol|trendbron) \\w",
            Pattern.MULTILINE);

    /** One line in so many that could be missing is missing. */
    private static final int GAP_EVERY = 60;

    private record Placed(Topic topic, String text) {}

    private final Random random;
    private final Map<Topic, List<String>> texts = new EnumMap<>(Topic.class);
    private int elements;

    Draft(Random random) {
        this.random = random;
    }

    static int count(String text) {
        return (int) NAMED.matcher(text).results().count();
    }

    int elements() {
        return elements;
    }

    void add(Topic topic, String text) {
        texts.computeIfAbsent(topic, key -> new ArrayList<>()).add(text);
        elements += count(text);
    }

    void add(Template template, Map<String, String> values) {
        template.blocks().forEach(block -> add(block.topic(), block.filled(values, this::isGap)));
    }

    private boolean isGap() {
        return random.nextInt(GAP_EVERY) == 0;
    }

    // Files are of like size, each with a run of elements, so that references go across them as they do in real regions.
    Map<String, String> files(int count, String header, String name) {
        List<Placed> placed = new ArrayList<>();
        texts.forEach((topic, blocks) -> blocks.forEach(text -> placed.add(new Placed(topic, text))));
        int files = Math.min(count, placed.size());
        Map<String, String> result = new LinkedHashMap<>();
        for (int i = 0; i < files; i++) {
            int from = (int) ((long) placed.size() * i / files);
            int to = (int) ((long) placed.size() * (i + 1) / files);
            StringBuilder text = new StringBuilder(i == 0 ? header : "regio " + name + "\n");
            placed.subList(from, to)
                    .forEach(block -> text.append('\n').append(block.text()));
            result.put("%03d-%s.regio".formatted(i + 1, placed.get(from).topic().title()), text.toString());
        }
        return result;
    }
}
