package nl.samenhang.analysis.rules;

import java.util.List;
import nl.samenhang.model.Action;
import nl.samenhang.model.ActionKind;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Actor;
import nl.samenhang.model.LevelBlock;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;

/** New elements for repairs. What only the user can know begins with "Vul in:". */
final class Drafts {

    private static final SamenhangFactory NEW = SamenhangFactory.eINSTANCE;

    private Drafts() {}

    /** A text that asks the user to fill something in. */
    static String fillIn(String question) {
        return "Vul in: " + question;
    }

    /** A way to a place under a condition. */
    static Transition transition(String condition, RouteNode target) {
        Transition transition = NEW.createTransition();
        transition.setCondition(condition);
        transition.setTarget(target);
        return transition;
    }

    /** The way to a place when no condition holds. */
    static Transition otherwise(RouteNode target) {
        Transition transition = NEW.createTransition();
        transition.setOtherwise(true);
        transition.setTarget(target);
        return transition;
    }

    /** A link from one route to another. */
    static Transition link(TransitionKind kind, String condition, RouteNode target, List<Actor> decidedBy) {
        Transition transition = transition(condition, target);
        transition.setKind(kind);
        transition.getDecidedBy().addAll(decidedBy);
        return transition;
    }

    /** An end of a route. */
    static RouteEnd end(String name, String title) {
        RouteEnd end = NEW.createRouteEnd();
        end.setName(name);
        end.setTitle(title);
        return end;
    }

    /** A step that some actors take. */
    static Step step(String name, String title, List<? extends Actor> actors) {
        Step step = NEW.createStep();
        step.setName(name);
        step.setTitle(title);
        step.getActors().addAll(actors);
        return step;
    }

    /** A level of an issue with one action. */
    static LevelBlock level(ActionLevel level, Action action) {
        LevelBlock block = NEW.createLevelBlock();
        block.setLevel(level);
        block.getActions().add(action);
        return block;
    }

    /** An action. */
    static Action action(ActionKind kind, String text, List<? extends Actor> actors) {
        Action action = NEW.createAction();
        action.setKind(kind);
        action.setText(text);
        action.getActors().addAll(actors);
        return action;
    }
}
