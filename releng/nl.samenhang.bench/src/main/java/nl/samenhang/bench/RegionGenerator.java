package nl.samenhang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes regions of any size from an example: its elements come back as often as it takes, each time under names of their
 * own, with the references among them. So a large region has the proportions, the prose and the links of a real one. What
 * a region has once (header, vision, answers, starting point, terms) stands in the first copy alone. Deterministic.
 *
 * <p>Run by itself it writes a region: {@code RegionGenerator EXAMPLE ELEMENTS FOLDER}.
 */
public final class RegionGenerator {

    /** How many copies share a file, so that a large region has files of a size that people write. */
    private static final int COPIES_PER_FILE = 4;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?m)^(partner|rol|vraagstuk|factor|signaal|route|ladder|overleg|afspraak|informatiedeling|begrip|scholing"
                    + "|protocol|trendbron) +\\^?(\\w+)");
    private static final Pattern ONCE =
            Pattern.compile("(?ms)^(visie|begrip) .*?^}\\n|^antwoord .*?\\n|^    startpunt .*?\\n");
    private static final Pattern HEADER = Pattern.compile("(?m)^(regio .*|gebruikt .*|peildatum .*|omvat .*)\\n");
    private static final Pattern WORD =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//.*|(?s:/\\*.*?\\*/)|[.^]?[A-Za-z_]\\w*");
    /** After these words an entry of the catalogue is named. */
    private static final Set<String> CATALOG_WORDS = Set.of("soort", "onderdeel", "domein", "grondslag");

    private final Map<String, String> texts;
    private final Set<String> names = new HashSet<>();
    private final int elements;

    /**
     * A generator that multiplies an example.
     *
     * @param example the folder of a region, not null
     */
    public RegionGenerator(Path example) {
        texts = read(example);
        for (String text : texts.values()) {
            DECLARATION.matcher(text).results().map(found -> found.group(2)).forEach(names::add);
        }
        elements = names.size();
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(any -> any.toString().endsWith(".regio")).toList()) {
                texts.put(file.getFileName().toString().replace(".regio", ""), Files.readString(file));
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return texts;
    }

    /**
     * A region of at least some number of top-level elements.
     *
     * @param size the number wished for, 1 or more
     * @return the texts by file name
     */
    public Map<String, String> region(int size) {
        Map<String, StringBuilder> files = new TreeMap<>();
        int copies = Math.max(1, (size + elements - 1) / elements);
        for (int copy = 0; copy < copies; copy++) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                String file = "%s-%03d.regio".formatted(text.getKey(), copy / COPIES_PER_FILE);
                StringBuilder all = files.computeIfAbsent(file, key -> new StringBuilder());
                all.append(copy(text.getValue(), copy, all.isEmpty()));
            }
        }
        Map<String, String> region = new TreeMap<>();
        files.forEach((name, text) -> region.put(name, text.toString()));
        return region;
    }

    private String copy(String text, int copy, boolean first) {
        if (copy == 0) {
            return text;
        }
        String header = HEADER.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
        String body = ONCE.matcher(HEADER.matcher(text).replaceAll("")).replaceAll("");
        return (first ? header : "") + renamed(body, "Nr" + copy);
    }

    private String renamed(String text, String suffix) {
        StringBuilder renamed = new StringBuilder();
        Matcher word = WORD.matcher(text);
        String previous = "";
        while (word.find()) {
            String found = word.group();
            boolean ours = names.contains(found.replace("^", "")) && !CATALOG_WORDS.contains(previous);
            word.appendReplacement(renamed, Matcher.quoteReplacement(ours ? found + suffix : found));
            previous = found;
        }
        return word.appendTail(renamed).toString();
    }

    /**
     * Writes a region into a folder.
     *
     * @param folder the folder, made where it is not there
     * @param size the number of top-level elements wished for
     */
    public void write(Path folder, int size) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : region(size).entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /**
     * Writes a region.
     *
     * @param args the folder of the example, the number of elements, the folder to write into
     */
    public static void main(String[] args) {
        List<String> words = new ArrayList<>(List.of(args));
        new RegionGenerator(Path.of(words.get(0))).write(Path.of(words.get(2)), Integer.parseInt(words.get(1)));
    }
}
