package nl.samenhang.language.ide.internal.services;

import java.util.Map;
import nl.samenhang.analysis.ElementKinds;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Answer;
import nl.samenhang.model.LevelBlock;
import nl.samenhang.model.NamedElement;
import nl.samenhang.model.RuleSetting;
import nl.samenhang.model.Rung;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Vision;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** How an element is called in a list of an editor. */
public final class ElementLabels {

    private static final Text VISION = new Text("Visie", "Vision");

    /** Kinds that sentences never name, but lists do. */
    private static final Map<EClass, Text> KINDS = Map.of(
            Literals.LEVEL_BLOCK, new Text("niveau", "level"),
            Literals.ANSWER, new Text("antwoord", "answer"),
            Literals.ACCEPTANCE, new Text("aanvaard hiaat", "accepted gap"),
            Literals.RULE_SETTING, new Text("weging van een regel", "weight of a rule"));

    private ElementLabels() {}

    static Text kind(EObject element) {
        Text kind = KINDS.get(element.eClass());
        return kind != null ? kind : ElementKinds.label(element.eClass());
    }

    static Text title(EObject element) {
        return switch (element) {
            case Vision vision -> VISION;
            case LevelBlock block -> level(block.getLevel());
            case Answer answer -> same(answer.getQuestion() == null ? "?" : name(answer.getQuestion()));
            case Acceptance acceptance -> accepted(acceptance);
            case RuleSetting setting -> same(setting.getRule() == null ? "?" : setting.getRule());
            case Rung rung when rung.getTitle() == null -> same(Integer.toString(rung.getNumber()));
            default -> same(ElementNames.title(element));
        };
    }

    /**
     * Kind and title of an element, as in: vraagstuk "Drugshandel".
     *
     * @param element any element, not null
     * @return the words; of a part without a title, what it is part of
     */
    public static Text full(EObject element) {
        if (element instanceof Vision) {
            return kind(element);
        }
        return isPart(element)
                ? Text.format("%s van %s", "%s of %s", kind(element), full(element.eContainer()))
                : Text.format("%s \"%s\"", "%s \"%s\"", kind(element), title(element));
    }

    // Such as the signature of an agreement, which has neither a name nor a title.
    private static boolean isPart(EObject element) {
        return element.eContainer() != null && title(element).equals(same(ElementNames.UNKNOWN));
    }

    static Text level(ActionLevel level) {
        return switch (level) {
            case FOUNDATION -> new Text("Sterke basis", "Strong foundation");
            case UNIVERSAL_PREVENTION -> new Text("Algemene preventie", "Universal prevention");
            case TARGETED_PREVENTION -> new Text("Gerichte preventie", "Targeted prevention");
            case INCIDENT -> new Text("Incident", "Incident");
        };
    }

    private static Text accepted(Acceptance acceptance) {
        String rule = acceptance.getRule() == null ? "?" : acceptance.getRule();
        return acceptance.getElement() == null
                ? same(rule)
                : Text.format("%s op %s", "%s on %s", rule, title(acceptance.getElement()));
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "?" : element.getName();
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
