package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Step;

/** R30: a safety route names nobody of the police (practice). */
public final class SafetyRouteWithoutPolice implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R30",
            Severity.WARNING,
            new Text("Veiligheidsroute zonder politie", "Safety route without the police"),
            new Text(
                    "Als de veiligheid in het geding komt, is er geen tijd om uit te zoeken wie bij de politie te bellen is.",
                    "When safety is at stake there is no time to find out whom to call at the police."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner politie "Politie" soort politie
                    partner school "Vmbo Het Baken" soort schoolVo
                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap intake "Weging" door school
                        einde klaar "Afgerond"
                    }
                    """, "veilig", """
                    partner politie "Politie" soort politie
                    partner school "Vmbo Het Baken" soort schoolVo
                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap intake "Weging" door school { raadpleegt politie }
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
        Set<Meeting> withPolice = facts.region().meetings().stream()
                .filter(meeting -> includesPolice(Participation.attending(meeting)))
                .collect(Collectors.toSet());
        return facts.region().routes().stream()
                .filter(route -> route.getKind() == RouteKind.SAFETY
                        && steps(route).findAny().isPresent())
                .filter(route -> steps(route).noneMatch(step -> includesPolice(step, withPolice)))
                .map(route -> new Gap(route, message(route)));
    }

    private static Stream<Step> steps(Route route) {
        return route.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast);
    }

    private static boolean includesPolice(Step step, Set<Meeting> withPolice) {
        return withPolice.contains(step.getMeeting()) || includesPolice(Participation.involvedIn(step));
    }

    private static boolean includesPolice(Set<Actor> actors) {
        return Participation.partnersBehind(actors).stream()
                .anyMatch(partner ->
                        partner.getKind() != null && partner.getKind().getFunction() == PartnerFunction.POLICE);
    }

    // At the first step, where the weighing begins.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Step first = steps((Route) gap.element()).findFirst().orElseThrow();
        List<Repair> present = StepCandidates.of(PartnerFunction.POLICE, facts).stream()
                .limit(Candidates.MOST)
                .map(actor -> Repair.of(title(first, actor), consult(first, actor)))
                .toList();
        return present.isEmpty() ? newPartner(first, facts).stream().toList() : present;
    }

    private static Optional<Repair> newPartner(Step first, RegionFacts facts) {
        return facts.region().entries(PartnerKind.class).stream()
                .filter(kind -> kind.getFunction() == PartnerFunction.POLICE)
                .findFirst()
                .map(kind -> {
                    Partner police = Placement.partner(kind, facts);
                    return Repair.of(
                            title(first, police), Placement.addition(police, first, facts), consult(first, police));
                });
    }

    private static Change consult(Step step, Actor actor) {
        return new Change.Add(step, SamenhangPackage.Literals.STEP__CONSULTED, actor);
    }

    private static Text title(Step step, Actor actor) {
        return Text.format(
                "Laat \"%s\" meedenken in de stap \"%s\"",
                "Have \"%s\" consulted in the step \"%s\"", ElementNames.title(actor), ElementNames.title(step));
    }

    private static Text message(Route route) {
        String title = ElementNames.title(route);
        return Text.format(
                "In de veiligheidsroute \"%s\" doet niemand van de politie mee. Als het spannend wordt, weet niemand wie er te bellen is. Geef de politie een plaats in een stap: door … of raadpleegt …",
                "Nobody of the police takes part in the safety route \"%s\". When it gets tense, nobody knows whom to call. Give the police a place in a step: door … or raadpleegt …",
                title);
    }
}
