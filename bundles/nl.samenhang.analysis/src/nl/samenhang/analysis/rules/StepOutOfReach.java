package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
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
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;

/** R08: no path from a start, a signal or another route reaches a step or an end. */
public final class StepOutOfReach implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R08",
            Severity.ERROR,
            new Text("Stap die niemand bereikt", "Step that no path reaches"),
            new Text(
                    "Een stap waar niets naartoe leidt, wordt overgeslagen, ook als juist die stap nodig was.",
                    "A step that nothing leads to is passed over, even when it was the one that was needed."),
            List.of(Source.SOUND_ROUTE));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" { naar klaar }
                        stap nazorg "Nazorg"
                        einde klaar "Afgerond"
                    }
                    """, "zorg.nazorg", """
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" { naar nazorg }
                        stap nazorg "Nazorg"
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
        return facts.region().all(RouteNode.class).stream()
                .filter(node -> !facts.routes().isReachable(node))
                .map(node -> new Gap(node, message(node), List.of(node.eContainer())));
    }

    private static Text message(RouteNode node) {
        return Text.format(
                "In de route \"%s\" leidt vanaf het begin geen weg naar \"%s\". Dit deel wordt dus overgeslagen. Verbind het met een stap die eraan voorafgaat: naar %s.",
                "In the route \"%s\" no way leads from the start to \"%s\". So this part is passed over. Connect it to a step before it: naar %s.",
                ElementNames.title(node.eContainer()),
                ElementNames.title(node),
                ElementNames.written(node));
    }

    // From the nearest steps before it that are reached; their own ways on remain.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        RouteNode node = (RouteNode) gap.element();
        List<RouteNode> nodes = ((Route) node.eContainer()).getNodes();
        return nodes.subList(0, nodes.indexOf(node)).reversed().stream()
                .filter(before -> before instanceof Step && facts.routes().isReachable(before))
                .limit(Candidates.MOST)
                .map(before -> new Repair(
                        Text.format("Leg een weg vanuit \"%s\"", "Add a way from \"%s\"", ElementNames.title(before)),
                        Branches.additions(
                                (Step) before, List.of(Drafts.transition(Drafts.fillIn("in welk geval?"), node)))))
                .toList();
    }
}
