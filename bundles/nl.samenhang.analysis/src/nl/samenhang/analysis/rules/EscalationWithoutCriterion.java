package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Rung;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;
import org.eclipse.emf.ecore.EObject;

/** R32: a step scales up, or a rung of the ladder is reached, without a criterion that says when. */
public final class EscalationWithoutCriterion implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R32",
            Severity.WARNING,
            new Text("Opschaling zonder criterium", "Escalation without a criterion"),
            new Text(
                    "Zonder criterium schaalt de een bij alles op en de ander nooit.",
                    "Without a criterion one scales up at everything and another never does."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample("""
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" { opschalen naar veilig.intake }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging"
                einde veiligKlaar "Afgerond"
            }
            """, "zorg.duiden", """
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" { als "de veiligheid in het geding is" opschalen naar veilig.intake }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging"
                einde veiligKlaar "Afgerond"
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        Stream<Gap> steps =
                facts.region().all(Step.class).stream().map(step -> new Gap(step, message(step), unconditional(step)));
        Stream<Gap> ladders = facts.region().ladders().stream()
                .map(ladder -> new Gap(ladder, message(ladder), withoutCriteria(ladder)));
        return Stream.concat(steps, ladders).filter(gap -> !gap.involved().isEmpty());
    }

    private static List<Transition> unconditional(Step step) {
        return step.getTransitions().stream()
                .filter(transition ->
                        transition.getKind() == TransitionKind.ESCALATION && !Criteria.isGiven(transition))
                .toList();
    }

    private static List<Rung> withoutCriteria(Ladder ladder) {
        return Rungs.aboveLowest(ladder)
                .filter(rung -> rung.getCriteria().isEmpty())
                .toList();
    }

    private static Text message(Step step) {
        return Text.format(
                "De stap \"%s\" schaalt op zonder te zeggen wanneer. Zo hangt het af van wie er zit. Voeg een criterium toe: als \"…\" opschalen naar …",
                "The step \"%s\" scales up without saying when. So it depends on who is there. Add a criterion: als \"…\" opschalen naar …",
                ElementNames.title(step));
    }

    private static Text message(Ladder ladder) {
        return Text.format(
                "In de ladder \"%s\" staat bij %s niet wanneer opschalen nodig is. Zo hangt het af van wie er zit. Voeg aan de trede toe: criterium \"…\"",
                "The ladder \"%s\" does not say at %s when scaling up is needed. So it depends on who is there. Add to the rung: criterium \"…\"",
                ElementNames.title(ladder),
                Rungs.listed(withoutCriteria(ladder)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        String criterion = Drafts.fillIn("wanneer is dit nodig?");
        List<Change> additions = gap.involved().stream()
                .flatMap(part -> additions(part, criterion).stream())
                .toList();
        return additions.isEmpty()
                ? List.of()
                : List.of(new Repair(
                        new Text("Voeg een criterium toe om in te vullen", "Add a criterion to fill in"), additions));
    }

    private static List<Change> additions(EObject part, String criterion) {
        if (part instanceof Transition way) {
            return Criteria.additions(way, criterion);
        }
        return List.of(new Change.Add(part, Literals.RUNG__CRITERIA, criterion));
    }
}
