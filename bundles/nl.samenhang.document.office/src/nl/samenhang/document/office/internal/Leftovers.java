package nl.samenhang.document.office.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Removes from a renewed Word file what the text no longer uses: pictures that were drawn anew and counts of lists that were
 * written anew. Otherwise the file would grow with every renewal.
 */
final class Leftovers {

    private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*/>");
    private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]+)\"");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"(media/[^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("<w:num\\b[^>]*w:numId=\"(\\d+)\".*?</w:num>", Pattern.DOTALL);
    private static final Pattern USED_COUNT = Pattern.compile("<w:numId w:val=\"(\\d+)\"");

    private Leftovers() {}

    /**
     * Removes what is not used.
     *
     * @param parts the parts of the file, which are changed
     * @param text the name of the part that holds the text, such as {@code word/document.xml}
     */
    static void remove(Map<String, byte[]> parts, String text) {
        removePictures(parts, text);
        removeCounts(parts);
    }

    private static void removePictures(Map<String, byte[]> parts, String text) {
        String folder = text.substring(0, text.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + text.substring(folder.length()) + ".rels";
        String body = read(parts, text);
        Set<String> used = new HashSet<>();
        Set<String> unused = new HashSet<>();
        String left = RELATION.matcher(read(parts, relations)).replaceAll(found -> {
            Matcher target = TARGET.matcher(found.group());
            if (!target.find()) {
                return Matcher.quoteReplacement(found.group());
            }
            Matcher id = ID.matcher(found.group());
            boolean isUsed = id.find() && body.contains("\"" + id.group(1) + "\"");
            (isUsed ? used : unused).add(folder + target.group(1));
            return isUsed ? Matcher.quoteReplacement(found.group()) : "";
        });
        parts.put(relations, left.getBytes(StandardCharsets.UTF_8));
        unused.removeAll(used);
        unused.removeIf(picture -> isUsedElsewhere(picture, relations, parts));
        parts.keySet().removeAll(unused);
    }

    private static boolean isUsedElsewhere(String picture, String relations, Map<String, byte[]> parts) {
        String name = picture.substring(picture.lastIndexOf('/') + 1);
        return parts.keySet().stream()
                .filter(part -> part.endsWith(".rels") && !part.equals(relations))
                .anyMatch(part -> read(parts, part).contains(name));
    }

    private static void removeCounts(Map<String, byte[]> parts) {
        Set<String> used = parts.keySet().stream()
                .filter(part -> part.startsWith("word/") && part.endsWith(".xml") && !part.equals("word/numbering.xml"))
                .flatMap(part -> USED_COUNT.matcher(read(parts, part)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        String numbering = read(parts, "word/numbering.xml");
        String left = COUNT.matcher(numbering)
                .replaceAll(found -> Integer.parseInt(found.group(1)) < Numbers.FIRST || used.contains(found.group(1))
                        ? Matcher.quoteReplacement(found.group())
                        : "");
        parts.put("word/numbering.xml", left.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
