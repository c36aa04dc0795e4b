package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Optional;
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
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.RouteTarget;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/** R20: a signal leads to routes that have nothing to do with each other and no intake in common (lesson 1). */
public final class SignalWithoutSharedIntake implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R20",
            Severity.WARNING,
            new Text("Eén signaal, losse lijntjes", "One signal, separate lines"),
            new Text(
                    "Als één signaal naar losse routes gaat, kijkt niemand naar het geheel en krijgt een jongere met mensen te maken die niet van elkaar weten.",
                    "When one signal goes to separate routes, nobody looks at the whole, and a young person meets people who do not know of each other."),
            List.of(Source.LESSON_1));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner politie "Politie" soort politie
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg.melden, veilig.intake }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school
                        einde klaar "Afgerond"
                    }
                    route veilig "Veiligheidsroute" soort veiligheid {
                        stap intake "Weging" door politie
                        einde veiligKlaar "Afgerond"
                    }
                    """, "geld", """
                    partner school "Vmbo Het Baken" soort schoolVo
                    partner politie "Politie" soort politie
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg.melden }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden" door school {
                            als "de veiligheid in het geding is" opschalen naar veilig.intake besloten door school
                            anders naar klaar
                        }
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
        return facts.region().signals().stream()
                .filter(signal ->
                        routes(signal).map(facts.links()::line).distinct().count() > 1)
                .map(signal -> gap(signal, routes(signal).distinct().toList()));
    }

    private static Stream<Route> routes(Signal signal) {
        return signal.getLeadsTo().stream().filter(target -> !target.eIsProxy()).map(SignalWithoutSharedIntake::route);
    }

    private static Route route(RouteTarget target) {
        return target instanceof Route route ? route : (Route) target.eContainer();
    }

    /** One repair for each place where the signal may go on coming in; from there it is passed on to the others. */
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Signal signal = (Signal) gap.element();
        return signal.getLeadsTo().stream()
                .limit(Candidates.MOST)
                .flatMap(kept -> entry(kept).stream().flatMap(step -> merge(signal, kept, step, facts).stream()))
                .toList();
    }

    private static Optional<Step> entry(RouteTarget target) {
        return firstPlace(target).filter(Step.class::isInstance).map(Step.class::cast);
    }

    private static Optional<RouteNode> firstPlace(RouteTarget target) {
        return switch (target) {
            case Route route -> route.getNodes().stream().findFirst();
            case RouteNode node when !node.eIsProxy() -> Optional.of(node);
            default -> Optional.empty();
        };
    }

    private static Optional<Repair> merge(Signal signal, RouteTarget kept, Step entry, RegionFacts facts) {
        List<RouteTarget> others = signal.getLeadsTo().stream()
                .filter(other -> other != kept && !other.eIsProxy())
                .toList();
        Optional<Actor> decides = Candidates.deciders(entry, facts).stream().findFirst();
        List<Transition> ways = others.stream()
                .filter(other -> route(other) != route(kept))
                .flatMap(other -> firstPlace(other).stream())
                .flatMap(place -> decides.stream().map(actor -> way(entry, place, actor)))
                .toList();
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Stream<Change> removals = others.stream()
                .map(other -> new Change.Remove(signal, SamenhangPackage.Literals.SIGNAL__LEADS_TO, other));
        return Optional.of(new Repair(
                title(kept),
                Stream.concat(removals, Branches.additions(entry, ways).stream())
                        .toList()));
    }

    private static Transition way(Step entry, RouteNode place, Actor decides) {
        Route from = (Route) entry.eContainer();
        String question = "wanneer gaat het door naar de route %s?".formatted(ElementNames.title(place.eContainer()));
        return Branches.link(Drafts.fillIn(question), place, from.getKind(), decides);
    }

    private static Text title(RouteTarget kept) {
        String title = ElementNames.title(kept);
        return Text.format(
                "Laat dit signaal alleen binnenkomen bij \"%s\" en geef het van daar door",
                "Let this signal come in at \"%s\" only and pass it on from there", title);
    }

    private static Gap gap(Signal signal, List<Route> routes) {
        Text list = Enumeration.titles(routes);
        return new Gap(
                signal,
                Text.format(
                        "Het signaal \"%s\" leidt naar %s, maar die routes raken elkaar niet en beginnen niet op één plek. Niemand kijkt zo naar het geheel. Laat het signaal op één plek binnenkomen en geef het van daar door.",
                        "The signal \"%s\" leads to %s, but those routes do not touch and do not begin at one place. So nobody looks at the whole. Let the signal come in at one place and pass it on from there.",
                        ElementNames.title(signal),
                        list),
                routes);
    }
}
