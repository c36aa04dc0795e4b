package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
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
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;
import nl.samenhang.model.TransitionKind;

/**
 * R20: one signal leads into several routes, and no step in which it is interpreted lies on the way of all of them: the
 * "loose lines" of lesson 1.
 */
public final class SignalWithoutSharedIntake implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R20",
            Severity.WARNING,
            new Text("Losse lijntjes: een signaal zonder gezamenlijke intake", "Loose lines: a signal without a shared intake"),
            new Text(
                    "Als een signaal langs losse lijntjes loopt, ziet niemand het geheel en krijgt een gezin met iedereen te maken.",
                    "When a signal runs along loose lines nobody sees the whole and a family has everybody at its door."),
            List.of(Source.LESSON_1));

    private static final RuleExample EXAMPLE = new RuleExample(
            """
            partner school "Vmbo Het Baken" soort schoolVo
            partner politie "Politie" soort politie
            signaal beelden "Naaktbeelden gaan rond" { leidt naar schoolroute.melden, politieroute.aangifte }
            route schoolroute "Route van de school" soort ondersteuning {
                stap melden "Melden bij de school" door school
                einde schoolKlaar "Afgerond"
            }
            route politieroute "Route van de politie" soort veiligheid {
                stap aangifte "Aangifte doen" door politie
                einde politieKlaar "Afgerond"
            }
            """,
            "beelden",
            """
            partner school "Vmbo Het Baken" soort schoolVo
            partner politie "Politie" soort politie
            signaal beelden "Naaktbeelden gaan rond" { leidt naar schoolroute.melden }
            route schoolroute "Route van de school" soort ondersteuning {
                stap melden "Melden bij de school" door school { als "strafbaar" opschalen naar politieroute.aangifte besloten door school anders naar schoolKlaar }
                einde schoolKlaar "Afgerond"
            }
            route politieroute "Route van de politie" soort veiligheid {
                stap aangifte "Aangifte doen" door politie
                einde politieKlaar "Afgerond"
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
        return facts.region().signals().stream()
                .filter(signal -> routes(signal).size() > 1 && !meetInOneStep(signal, facts.routes()))
                .map(signal -> new Gap(signal, message(signal), targets(signal)));
    }

    private static List<RouteTarget> targets(Signal signal) {
        return signal.getLeadsTo().stream().filter(target -> !target.eIsProxy()).toList();
    }

    private static List<Route> routes(Signal signal) {
        return targets(signal).stream().map(SignalWithoutSharedIntake::route).distinct().toList();
    }

    private static Route route(RouteTarget target) {
        return target instanceof Route route ? route : (Route) target.eContainer();
    }

    private static boolean meetInOneStep(Signal signal, RouteGraph routes) {
        Set<RouteNode> common = null;
        for (RouteTarget target : targets(signal)) {
            Set<RouteNode> reached = routes.reachableFrom(entry(target));
            if (common == null) {
                common = reached;
            } else {
                common.retainAll(reached);
            }
        }
        return common.stream().anyMatch(node -> node instanceof Step step && step.isInterpretation());
    }

    private static List<RouteNode> entry(RouteTarget target) {
        return target instanceof Route route
                ? route.getNodes().stream().limit(1).toList()
                : List.of((RouteNode) target);
    }

    private static Text message(Signal signal) {
        return Text.format(
                "Het signaal \"%s\" gaat langs losse lijntjes: het leidt naar %s, en nergens wordt het samen bekeken. Zo ziet niemand het geheel. Laat het naar één plek leiden, of neem in deze routes een gezamenlijke stap met duiding op.",
                "The signal \"%s\" runs along loose lines: it leads to %s, and nowhere is it looked at together. So nobody sees the whole. Let it lead to one place, or give these routes a joint step with duiding.",
                ElementNames.title(signal),
                Enumeration.titles(routes(signal)));
    }

    // One place takes the signal in; it leads on to the others where no way does so yet.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Signal signal = (Signal) gap.element();
        return targets(signal).stream()
                .limit(Candidates.MOST)
                .flatMap(kept -> entry(kept).stream()
                        .filter(Step.class::isInstance)
                        .map(intake -> repair(signal, kept, (Step) intake, facts)))
                .toList();
    }

    private static Repair repair(Signal signal, RouteTarget kept, Step intake, RegionFacts facts) {
        Set<RouteNode> reached = facts.routes().reachableFrom(List.of(intake));
        List<Change> changes = new ArrayList<>();
        for (RouteTarget other : targets(signal)) {
            if (other != kept) {
                changes.add(new Change.Remove(signal, Literals.SIGNAL__LEADS_TO, other));
                entry(other).stream()
                        .filter(node -> !reached.contains(node))
                        .map(node -> new Change.Add(intake, Literals.STEP__TRANSITIONS, link(intake, node, facts)))
                        .forEach(changes::add);
            }
        }
        Drafts.wayOn(intake, changes).ifPresent(changes::add);
        return new Repair(
                Text.format(
                        "Laat dit signaal alleen naar \"%s\" leiden, en van daaruit verder",
                        "Let this signal lead to \"%s\" only, and from there on",
                        ElementNames.title(kept)),
                changes);
    }

    private static Transition link(Step intake, RouteNode target, RegionFacts facts) {
        RouteKind from = ((Route) intake.eContainer()).getKind();
        RouteKind to = ((Route) target.eContainer()).getKind();
        String condition = Drafts.fillIn("in welk geval?");
        if (from == to) {
            return Drafts.transition(condition, target);
        }
        TransitionKind kind = to == RouteKind.SAFETY ? TransitionKind.ESCALATION : TransitionKind.DEESCALATION;
        return Drafts.link(
                kind, condition, target, Candidates.deciders(intake, facts).stream().limit(1).toList());
    }
}
