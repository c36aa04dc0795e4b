package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionKind;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Issue;
import nl.samenhang.model.LevelBlock;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.SamenhangPackage;
import org.eclipse.emf.ecore.EObject;

/** What an issue has at the levels of the framework of actions. A block without actions counts for nothing. */
final class IssueLevels {

    private IssueLevels() {}

    /** The actions of an issue at a level. */
    static List<Action> actions(Issue issue, ActionLevel level) {
        return blocks(issue, level)
                .flatMap(block -> block.getActions().stream())
                .toList();
    }

    /** Whether an issue has any action at a level. */
    static boolean hasActions(Issue issue, ActionLevel level) {
        return blocks(issue, level).anyMatch(block -> !block.getActions().isEmpty());
    }

    /** What is ready for incidents of an issue: actions at that level, and safety routes. */
    static List<EObject> incidentResponse(Issue issue, RegionFacts facts) {
        return Stream.<EObject>concat(
                        actions(issue, ActionLevel.INCIDENT).stream(),
                        facts.routesFor(issue, RouteKind.SAFETY).stream())
                .toList();
    }

    private static Stream<LevelBlock> blocks(Issue issue, ActionLevel level) {
        return issue.getLevels().stream().filter(block -> block.getLevel() == level);
    }

    /** The addition of an action at a level, in the block that is there or in a new one. */
    static Change addition(Issue issue, ActionLevel level, Action action) {
        return blocks(issue, level)
                .findFirst()
                .<Change>map(block -> new Change.Add(block, SamenhangPackage.Literals.LEVEL_BLOCK__ACTIONS, action))
                .orElseGet(() ->
                        new Change.Add(issue, SamenhangPackage.Literals.ISSUE__LEVELS, Drafts.level(level, action)));
    }

    /** A new action of which only the user can tell what is done. */
    static Action action(ActionKind kind, String question) {
        return Drafts.action(kind, Drafts.fillIn(question), List.of());
    }

    /** What a level is called in a sentence, without an article. */
    static Text name(ActionLevel level) {
        return switch (level) {
            case FOUNDATION -> new Text("sterke basis", "strong foundation");
            case UNIVERSAL_PREVENTION -> new Text("algemene preventie", "universal prevention");
            case TARGETED_PREVENTION -> new Text("gerichte preventie", "targeted prevention");
            case INCIDENT -> new Text("incident", "incident");
        };
    }
}
