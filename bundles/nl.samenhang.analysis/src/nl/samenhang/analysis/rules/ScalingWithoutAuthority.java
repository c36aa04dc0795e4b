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
import nl.samenhang.model.Actor;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Rung;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;
import org.eclipse.emf.ecore.EReference;

/** R31: a step scales up or down, or a rung of a ladder is reached, but nobody is named who may decide so. */
public final class ScalingWithoutAuthority implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R31",
            Severity.ERROR,
            new Text("Niemand mag op- of afschalen", "Nobody may scale up or down"),
            new Text(
                    "Als niemand mag beslissen, gebeurt opschalen te laat of te snel, en afschalen helemaal niet.",
                    "When nobody may decide, scaling up comes too late or too soon, and scaling down not at all."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner school "Vmbo Het Baken" soort schoolVo
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" door school { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging"
                einde veiligKlaar "Afgerond"
            }
            """, "zorg.duiden", """
            partner school "Vmbo Het Baken" soort schoolVo
            route zorg "Zorgroute" soort ondersteuning {
                stap duiden "Duiden" door school { als "gevaar" opschalen naar veilig.intake besloten door school anders naar klaar }
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
        Stream<Gap> steps = facts.region().all(Step.class).stream()
                .filter(step -> !undecided(step).isEmpty())
                .map(step -> new Gap(step, message(step), undecided(step)));
        Stream<Gap> ladders = facts.region().ladders().stream()
                .filter(ladder -> !undecided(ladder).isEmpty())
                .map(ladder -> new Gap(ladder, message(ladder), undecided(ladder)));
        return Stream.concat(steps, ladders);
    }

    private static List<Transition> undecided(Step step) {
        return step.getTransitions().stream()
                .filter(transition -> transition.getKind() != TransitionKind.ONWARD
                        && transition.getDecidedBy().isEmpty())
                .toList();
    }

    // Whoever leads a rung may decide about it where nobody else is named.
    private static List<Rung> undecided(Ladder ladder) {
        return Rungs.aboveLowest(ladder)
                .filter(rung -> rung.getDecidedBy().isEmpty() && rung.getLedBy() == null)
                .toList();
    }

    private static Text message(Step step) {
        return Text.format(
                "In de stap \"%s\" wordt op- of afgeschaald, maar niemand is aangewezen om dat te besluiten. Zo gebeurt het te laat of niet. Wijs aan wie beslist: besloten door …",
                "The step \"%s\" scales up or down, but nobody is named to decide so. It then happens too late or not at all. Say who decides: besloten door …",
                ElementNames.title(step));
    }

    private static Text message(Ladder ladder) {
        return Text.format(
                "In de ladder \"%s\" staat bij %s niet wie over opschalen beslist. Zo gebeurt het te laat of niet. Wijs aan wie beslist: besloten door …",
                "The ladder \"%s\" does not say at %s who decides on scaling up. It then happens too late or not at all. Say who decides: besloten door …",
                ElementNames.title(ladder),
                Rungs.listed(undecided(ladder)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return gap.element() instanceof Ladder ladder
                ? repairs(gap, Literals.RUNG__DECIDED_BY, Candidates.deciders(ladder, facts))
                : repairs(gap, Literals.TRANSITION__DECIDED_BY, Candidates.deciders((Step) gap.element(), facts));
    }

    private static List<Repair> repairs(Gap gap, EReference decidedBy, List<Actor> deciders) {
        return deciders.stream()
                .map(decider -> new Repair(
                        Text.format("Laat \"%s\" beslissen", "Let \"%s\" decide", ElementNames.title(decider)),
                        gap.involved().stream()
                                .<Change>map(part -> new Change.Add(part, decidedBy, decider))
                                .toList()))
                .toList();
    }
}
