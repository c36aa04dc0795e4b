package nl.samenhang.bench.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of the language with places to fill in. A place is a word behind {@code #}; a line behind {@code ?} may be left
 * out, which leaves a gap of the kind that real regions have.
 *
 * @param blocks the texts of elements, by topic
 */
record Template(List<Block> blocks) {

    private static final Pattern PLACE = Pattern.compile("#([a-z]+[0-9]?)");
    private static final String TOPIC = "=== ";
    private static final String OPTIONAL = "?";

    /**
     * The text of one element with all it holds.
     *
     * @param topic where it belongs
     * @param text the text, with places
     */
    record Block(Topic topic, String text) {

        String filled(Map<String, String> values, BooleanSupplier leavesOut) {
            String kept = text.lines()
                    .filter(line -> !line.startsWith(OPTIONAL) || !leavesOut.getAsBoolean())
                    .map(line -> line.startsWith(OPTIONAL) ? line.substring(1) : line)
                    .collect(Collectors.joining("\n", "", "\n"));
            return PLACE.matcher(kept)
                    .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(
                            values.get(place.group(1)), place::group)));
        }
    }

    static Template read(String name) {
        List<Block> blocks = new ArrayList<>();
        Topic topic = Topic.ROUTES;
        for (String text : text(name).split("\n\n+")) {
            String body = text.strip().startsWith(TOPIC) ? text.substring(text.indexOf('\n') + 1) : text;
            if (body.length() < text.length()) {
                topic = Topic.of(text.lines().findFirst().orElseThrow().substring(TOPIC.length()));
            }
            blocks.add(new Block(topic, body));
        }
        return new Template(List.copyOf(blocks));
    }

    private static String text(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
