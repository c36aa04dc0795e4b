package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/** R11: a step decides by conditions, but does not say what happens when none of them holds. */
public final class DecisionWithoutOtherwise implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R11",
            Severity.WARNING,
            new Text("Keuze zonder \"anders\"", "Decision without \"otherwise\""),
            new Text(
                    "Als geen van de voorwaarden geldt, weet niemand hoe het verder gaat en blijft de jongere wachten.",
                    "When none of the conditions holds, nobody knows how to go on and the young person is left waiting."),
            List.of(Source.SOUND_ROUTE));

    private static final RuleExample EXAMPLE = new RuleExample("""
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" { als "hulp nodig" naar hulp }
                stap hulp "Hulp inzetten"
                einde klaar "Afgerond"
            }
            """, "zorg.duiden", """
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" { als "hulp nodig" naar hulp anders naar klaar }
                stap hulp "Hulp inzetten"
                einde klaar "Afgerond"
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
        return facts.region().all(Step.class).stream()
                .filter(step -> !step.getTransitions().isEmpty()
                        && step.getTransitions().stream().allMatch(DecisionWithoutOtherwise::isConditional))
                .map(step -> new Gap(step, message(step), step.getTransitions()));
    }

    // A way without a condition is taken when no other is.
    private static boolean isConditional(Transition transition) {
        return transition.getCondition() != null;
    }

    private static Text message(Step step) {
        return Text.format(
                "De stap \"%s\" zegt niet wat er gebeurt als geen van de voorwaarden geldt. De route stokt dan hier. Voeg toe: anders naar …",
                "The step \"%s\" does not say what happens when none of its conditions holds. The route then stops here. Add: anders naar …",
                ElementNames.title(step));
    }

    // First the place that is listed next, then the ends of the route; last of all where a condition leads already.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Step step = (Step) gap.element();
        List<RouteNode> nodes = ((Route) step.eContainer()).getNodes();
        int next = nodes.indexOf(step) + 1;
        Set<RouteNode> targets =
                step.getTransitions().stream().map(Transition::getTarget).collect(Collectors.toSet());
        return Stream.concat(nodes.stream().skip(next).limit(1), nodes.stream().filter(RouteEnd.class::isInstance))
                .distinct()
                .sorted(Comparator.comparing(targets::contains))
                .limit(Candidates.MOST)
                .map(target -> Repair.of(
                        Text.format("Ga anders naar \"%s\"", "Otherwise go to \"%s\"", ElementNames.title(target)),
                        new Change.Add(step, Literals.STEP__TRANSITIONS, Drafts.otherwise(target))))
                .toList();
    }
}
