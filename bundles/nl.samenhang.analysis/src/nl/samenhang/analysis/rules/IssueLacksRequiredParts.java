package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
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
import nl.samenhang.model.Issue;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.ProtocolKind;
import nl.samenhang.model.RequiredStep;
import nl.samenhang.model.Route;
import nl.samenhang.model.Step;

/** R39: the routes of an issue lack a protocol, a step of one, or a partner that the catalogue requires for its kind, such
 * as the five steps of the reporting code and Veilig Thuis for domestic violence (decree on the obligatory reporting
 * code). */
public final class IssueLacksRequiredParts implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R39",
            Severity.ERROR,
            new Text("Verplichte stappen of partner ontbreken", "Required steps or partner lacking"),
            new Text(
                    "Voor sommige vraagstukken ligt vast welke stappen iedereen zet en wie erbij hoort, zoals de meldcode bij huiselijk geweld. Wie een stap overslaat, laat een kind onbeschermd.",
                    "For some issues it is laid down which steps all take and who must be there, as the reporting code does for domestic violence. Whoever skips a step leaves a child unprotected."),
            List.of(Source.REPORTING_CODE));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo { contact aandachtsfunctionaris }
                    partner veiligThuis "Veilig Thuis" soort veiligThuis
                    rol aandachtsfunctionaris "Aandachtsfunctionaris" { vervuld door school }
                    vraagstuk thuis "Onveilig thuis" soort huiselijkGeweld { regie aandachtsfunctionaris }
                    protocol meldcode "Meldcode" soort meldcode
                    route hulp "Meldcoderoute" soort ondersteuning voor thuis {
                        stap signalen "Signalen in kaart" door aandachtsfunctionaris { volgens meldcode onderdeel inKaart }
                        stap gezin "In gesprek" door aandachtsfunctionaris {
                            raadpleegt veiligThuis
                            volgens meldcode onderdeel gesprek
                        }
                        einde klaar "Afgerond"
                    }
                    afspraak convenant "Convenant" soort convenant { partijen school ondertekend door school op 2026-01-15 }
                    """, "thuis", """
                    partner school "Vmbo Het Baken" soort schoolVo { contact aandachtsfunctionaris }
                    partner veiligThuis "Veilig Thuis" soort veiligThuis
                    rol aandachtsfunctionaris "Aandachtsfunctionaris" { vervuld door school }
                    vraagstuk thuis "Onveilig thuis" soort huiselijkGeweld { regie aandachtsfunctionaris }
                    protocol meldcode "Meldcode" soort meldcode
                    route hulp "Meldcoderoute" soort ondersteuning voor thuis {
                        stap signalen "Signalen in kaart" door aandachtsfunctionaris { volgens meldcode onderdeel inKaart }
                        stap collega "Collega raadplegen" door aandachtsfunctionaris { volgens meldcode onderdeel collegiaal }
                        stap gezin "In gesprek" door aandachtsfunctionaris {
                            raadpleegt veiligThuis
                            volgens meldcode onderdeel gesprek
                        }
                        stap weging "Het geweld wegen" door aandachtsfunctionaris { volgens meldcode onderdeel wegen }
                        stap besluit "Beslissen" door aandachtsfunctionaris { volgens meldcode onderdeel beslissen }
                        einde klaar "Afgerond"
                    }
                    afspraak convenant "Convenant" soort convenant { partijen school ondertekend door school op 2026-01-15 }
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
        return facts.region().issues().stream().flatMap(issue -> {
            RequiredParts lacking = RequiredParts.lacking(issue, facts);
            return lacking.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Gap(issue, message(issue, lacking), facts.routesFor(issue)));
        });
    }

    // Routes that follow such a protocol already go first, then those for support.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        Optional<Actor> actor = StepCandidates.forIssue(issue, facts).stream().findFirst();
        if (actor.isEmpty()) {
            return List.of();
        }
        List<Route> routes = facts.routesFor(issue);
        if (routes.isEmpty()) {
            return repair(newRouteTitle(), RequiredPartsTemplate.inNewRoute(issue, actor.get(), facts)).stream()
                    .toList();
        }
        Set<ProtocolKind> kinds =
                RequiredParts.lacking(issue, facts).protocols().keySet();
        return routes.stream()
                .sorted(Comparator.<Route, Boolean>comparing(route -> !followsAny(kinds, route))
                        .thenComparing(Route::getKind))
                .limit(Candidates.MOST)
                .flatMap(route ->
                        repair(routeTitle(route), RequiredPartsTemplate.inRoute(route, issue, actor.get(), facts))
                                .stream())
                .toList();
    }

    private static boolean followsAny(Set<ProtocolKind> kinds, Route route) {
        List<Step> steps = RequiredParts.steps(List.of(route));
        return kinds.stream().anyMatch(kind -> !RequiredParts.uses(kind, steps).isEmpty());
    }

    private static Optional<Repair> repair(Text title, List<Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Repair(title, changes));
    }

    private static Text newRouteTitle() {
        return new Text("Voeg een route toe met wat verplicht is", "Add a route with what is required");
    }

    private static Text routeTitle(Route route) {
        String title = ElementNames.title(route);
        return Text.format(
                "Voeg aan de route \"%s\" toe wat verplicht is", "Add what is required to the route \"%s\"", title);
    }

    private static Text message(Issue issue, RequiredParts lacking) {
        Text sentences = Stream.concat(
                        lacking.protocols().entrySet().stream()
                                .map(entry -> protocolLacking(entry.getKey(), entry.getValue())),
                        lacking.partners().stream().map(IssueLacksRequiredParts::partnerLacking))
                .reduce((first, second) -> Text.format("%s %s", "%s %s", first, second))
                .orElseThrow();
        Text action = lacking.protocols().isEmpty()
                ? new Text(
                        "Geef deze partner een plaats in een stap: door … of raadpleegt …",
                        "Give this partner a place in a step: door … or raadpleegt …")
                : new Text(
                        "Zet dit in een route voor dit vraagstuk: volgens … onderdeel …",
                        "Put this into a route for this issue: volgens … onderdeel …");
        return Text.format(
                "Voor het vraagstuk \"%s\" is niet alles geregeld wat verplicht is. %s Wie bescherming nodig heeft, krijgt die zo te laat of niet. %s",
                "For the issue \"%s\" not all that is required has been arranged. %s Whoever needs protection then gets it too late or not at all. %s",
                ElementNames.title(issue),
                sentences,
                action);
    }

    private static Text protocolLacking(ProtocolKind kind, List<RequiredStep> steps) {
        String title = ElementNames.title(kind);
        Text list = Enumeration.titles(steps);
        return switch (steps.size()) {
            case 0 -> Text.format("Geen route volgt \"%s\".", "No route follows \"%s\".", title);
            case 1 -> Text.format("Van \"%s\" ontbreekt de stap %s.", "Of \"%s\" the step %s is lacking.", title, list);
            default ->
                Text.format("Van \"%s\" ontbreken de stappen %s.", "Of \"%s\" the steps %s are lacking.", title, list);
        };
    }

    private static Text partnerLacking(PartnerKind kind) {
        String title = ElementNames.title(kind);
        return Text.format(
                "Er doet geen partner van de soort \"%s\" mee.", "No partner of the kind \"%s\" takes part.", title);
    }
}
