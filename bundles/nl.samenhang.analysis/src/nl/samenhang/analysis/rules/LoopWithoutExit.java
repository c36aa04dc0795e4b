package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import org.eclipse.emf.ecore.EObject;

/** R10: some steps lead round to one another and no condition leads out of the circle. */
public final class LoopWithoutExit implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R10",
            Severity.WARNING,
            new Text("Kring zonder uitweg", "Loop without a way out"),
            new Text(
                    "In een kring zonder uitweg blijft een jongere rondgaan en beslist niemand dat het klaar is.",
                    "In a loop without a way out a young person goes round and nobody decides that it is done."),
            List.of(Source.SOUND_ROUTE));

    private static final RuleExample EXAMPLE = new RuleExample("""
            route zorg "Zorgroute" soort ondersteuning {
                stap hulp "Hulp inzetten" { naar volgen }
                stap volgen "Volgen" { naar hulp }
                einde klaar "Afgerond"
            }
            """, "zorg.hulp", """
            route zorg "Zorgroute" soort ondersteuning {
                stap hulp "Hulp inzetten" { naar volgen }
                stap volgen "Volgen" { als "het goed gaat" naar klaar anders naar hulp }
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
        return facts.routes().loops().stream()
                .filter(loop -> !hasExit(loop, facts.routes()) && loop.stream().allMatch(LoopWithoutExit::isComplete))
                .map(LoopWithoutExit::gap);
    }

    private static boolean hasExit(List<RouteNode> loop, RouteGraph routes) {
        Set<RouteNode> within = new HashSet<>(loop);
        return loop.stream()
                .filter(node -> routes.outgoing(node).stream().anyMatch(edge -> !within.contains(edge.target())))
                .anyMatch(LoopWithoutExit::isDecision);
    }

    // A name that leads nowhere yet may become the way out.
    private static boolean isComplete(RouteNode node) {
        return node instanceof Step step
                && step.getTransitions().stream()
                        .map(Transition::getTarget)
                        .allMatch(target -> target != null && !target.eIsProxy());
    }

    private static boolean isDecision(RouteNode node) {
        return node instanceof Step step
                && step.getTransitions().stream()
                        .anyMatch(transition -> transition.getCondition() != null || transition.isOtherwise());
    }

    private static Gap gap(List<RouteNode> loop) {
        RouteNode first = loop.getFirst();
        List<RouteNode> others = loop.subList(1, loop.size());
        Text steps = others.isEmpty()
                ? Text.format(
                        "De stap \"%s\" leidt steeds naar zichzelf terug.",
                        "The step \"%s\" leads round to itself.", ElementNames.title(first))
                : Text.format(
                        "De stappen %s leiden steeds naar elkaar terug.",
                        "The steps %s lead round to one another.", Enumeration.titles(loop));
        return new Gap(
                first,
                Text.format(
                        "%s Nergens staat wanneer het klaar is, zodat de kring nooit eindigt. Voeg een uitweg toe: als \"…\" naar …",
                        "%s Nothing says when it is done, so that the loop never ends. Add a way out: als \"…\" naar …",
                        steps),
                others);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        List<EObject> loop = new ArrayList<>(gap.involved());
        loop.addFirst(gap.element());
        Step last = (Step) loop.getLast();
        Route route = (Route) last.eContainer();
        return route.getNodes().stream()
                .filter(RouteEnd.class::isInstance)
                .limit(Candidates.MOST)
                .map(end -> new Repair(
                        Text.format(
                                "Maak vanuit \"%s\" een uitweg naar \"%s\"",
                                "Make a way out from \"%s\" to \"%s\"",
                                ElementNames.title(last),
                                ElementNames.title(end)),
                        Branches.additions(
                                last, List.of(Drafts.transition(Drafts.fillIn("wanneer is het klaar?"), end)))))
                .toList();
    }
}
