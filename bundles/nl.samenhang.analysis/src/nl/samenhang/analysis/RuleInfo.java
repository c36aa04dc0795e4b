package nl.samenhang.analysis;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a user may know of a rule before it finds anything.
 *
 * @param id the stable id, such as R01
 * @param severity the weight of its findings, unless a region gives it another or a gap has a weight of its own
 * @param title the gap it looks for, in a few words
 * @param reason why such a gap harms the cooperation, in one or two plain sentences
 * @param sources what the rule rests on; at least one
 */
public record RuleInfo(String id, Severity severity, Text title, Text reason, List<Source> sources) {

    public RuleInfo {
        sources = List.copyOf(sources);
    }

    /**
     * The titles of the sources in one text.
     *
     * @return the text, never null
     */
    public Text lesson() {
        return new Text(joined(DisplayLanguage.DUTCH), joined(DisplayLanguage.ENGLISH));
    }

    private String joined(DisplayLanguage language) {
        return sources.stream().map(source -> source.title().in(language)).collect(Collectors.joining("; "));
    }
}
