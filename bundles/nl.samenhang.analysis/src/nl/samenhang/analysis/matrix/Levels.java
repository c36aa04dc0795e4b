package nl.samenhang.analysis.matrix;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Issue;

/** The four levels of the framework of actions, as columns. */
public final class Levels {

    static final List<ActionLevel> ALL = List.of(ActionLevel.values());

    private Levels() {}

    static List<Header> columns() {
        return ALL.stream().map(level -> new Header(title(level), List.of())).toList();
    }

    /**
     * What a reader sees of a level.
     *
     * @param level the level, not null
     * @return its name, with a capital
     */
    public static String title(ActionLevel level) {
        return switch (level) {
            case FOUNDATION -> "Sterke basis";
            case UNIVERSAL_PREVENTION -> "Algemene preventie";
            case TARGETED_PREVENTION -> "Gerichte preventie";
            case INCIDENT -> "Incident";
        };
    }

    /** Several levels in the middle of a sentence. */
    static String enumerated(List<ActionLevel> levels) {
        return DutchPhrases.enumeration(levels.stream().map(Levels::inSentence).toList());
    }

    static String inSentence(ActionLevel level) {
        String title = title(level);
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** What is done about an issue at a level, also where the text has several blocks of that level. */
    static Stream<Action> actions(Issue issue, ActionLevel level) {
        return issue.getLevels().stream()
                .filter(block -> block.getLevel() == level)
                .flatMap(block -> block.getActions().stream());
    }
}
