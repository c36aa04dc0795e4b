package nl.samenhang.analysis.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
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
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;

/**
 * R28: care and safety both come into play, but in none of the two routes do partners interpret the signal together
 * (lesson 4). An interpretation is joint in a meeting, or when more than one partner takes the step.
 */
public final class NoJointInterpretation implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R28",
            Severity.WARNING,
            new Text("Hulp en veiligheid zonder gezamenlijke duiding", "Care and safety without a joint interpretation"),
            new Text(
                    "Wie alleen bepaalt of het om hulp of om veiligheid gaat, mist wat de ander ziet.",
                    "Whoever decides alone whether it is about care or about safety misses what others see."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample(
            """
            partner school "Vmbo Het Baken" soort schoolVo
            partner politie "Politie" soort politie
            route zorg "Zorgroute" soort ondersteuning {
                stap bespreken "Zorg bespreken" door school, politie { als "gevaar" opschalen naar veilig.intake anders naar klaar }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging" door politie
                einde veiligKlaar "Afgerond"
            }
            """,
            "zorg",
            """
            partner school "Vmbo Het Baken" soort schoolVo
            partner politie "Politie" soort politie
            route zorg "Zorgroute" soort ondersteuning {
                stap bespreken "Zorg bespreken" door school, politie { duiding als "gevaar" opschalen naar veilig.intake anders naar klaar }
                einde klaar "Afgerond"
            }
            route veilig "Veiligheidsroute" soort veiligheid {
                stap intake "Weging" door politie
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
        Map<Route, Set<Route>> safety = new IdentityHashMap<>();
        facts.routes().links().forEach(edge -> addPair(edge, safety));
        return facts.region().routes().stream()
                .filter(route -> safety.containsKey(route) && !isInterpreted(route))
                .map(route -> new Gap(
                        route,
                        message(route),
                        safety.get(route).stream().filter(other -> !isInterpreted(other)).toList()))
                .filter(gap -> !gap.involved().isEmpty());
    }

    private static void addPair(RouteGraph.Edge edge, Map<Route, Set<Route>> safety) {
        Route source = (Route) edge.source().eContainer();
        Route target = (Route) edge.target().eContainer();
        if (source.getKind() != target.getKind()) {
            boolean up = source.getKind() == RouteKind.SUPPORT;
            safety.computeIfAbsent(up ? source : target, key -> new LinkedHashSet<>()).add(up ? target : source);
        }
    }

    private static boolean isInterpreted(Route route) {
        return route.getNodes().stream()
                .anyMatch(node -> node instanceof Step step && step.isInterpretation() && isJoint(step));
    }

    private static boolean isJoint(Step step) {
        return step.getMeeting() != null || Participation.partnersBehind(step.getActors()).size() > 1;
    }

    private static Text message(Route route) {
        return Text.format(
                "De route \"%s\" raakt aan veiligheid, maar nergens bepalen de partners samen wat een signaal betekent. Zo beslist één partij alleen. Maak een stap met meer partners tot gezamenlijke duiding: duiding.",
                "The route \"%s\" touches on safety, but nowhere do the partners decide together what a signal means. So one party decides alone. Make a step with several partners a joint interpretation: duiding.",
                ElementNames.title(route));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return Stream.concat(Stream.of(gap.element()), gap.involved().stream())
                .flatMap(route -> ((Route) route).getNodes().stream())
                .filter(node -> node instanceof Step step && isJoint(step))
                .limit(Candidates.MOST)
                .map(step -> Repair.of(
                        Text.format(
                                "Maak van \"%s\" een gezamenlijke duiding",
                                "Make \"%s\" a joint interpretation",
                                ElementNames.title(step)),
                        new Change.Add(step, Literals.STEP__INTERPRETATION, true)))
                .toList();
    }
}
