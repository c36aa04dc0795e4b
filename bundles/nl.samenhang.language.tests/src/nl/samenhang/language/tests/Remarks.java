package nl.samenhang.language.tests;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The remarks in a text, and the blanks between its words. */
final class Remarks {

    private static final Pattern TEXT_OR_REMARK =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private Remarks() {}

    /** The remarks in order; how their lines are indented does not count. */
    static List<String> of(String text) {
        return TEXT_OR_REMARK
                .matcher(text)
                .results()
                .map(found -> found.group().strip().replaceAll("\\s+", " "))
                .filter(found -> found.startsWith("/"))
                .toList();
    }

    /** Where a blank stands that belongs to no remark and to no text between quotes. */
    static List<Integer> blanksBetweenWords(String text) {
        Matcher matcher = TEXT_OR_REMARK.matcher(text);
        String words = matcher.replaceAll(found -> "x".repeat(found.group().length()));
        return IntStream.range(0, words.length())
                .filter(at -> Character.isWhitespace(words.charAt(at)))
                .boxed()
                .toList();
    }
}
