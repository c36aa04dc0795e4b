package nl.samenhang.analysis.rules;

import java.util.Comparator;
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
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.Signal;

/** R26: a signal leads to no route (lesson 2). */
public final class SignalThatLeadsNowhere implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R26",
            Severity.ERROR,
            new Text("Signaal dat nergens toe leidt", "Signal that leads nowhere"),
            new Text(
                    "Wie iets ziet en niet weet waar het gemeld kan worden, meldt het niet.",
                    "Whoever sees something and does not know where to turn does not tell."),
            List.of(Source.LESSON_2));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    signaal geld "Onverklaarbaar geld"
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden"
                        einde klaar "Afgerond"
                    }
                    """, "geld", """
                    signaal geld "Onverklaarbaar geld" { leidt naar zorg }
                    route zorg "Zorgroute" soort ondersteuning {
                        stap melden "Melden"
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
        return facts.region().signals().stream()
                .filter(signal -> signal.getLeadsTo().isEmpty())
                .map(signal -> new Gap(signal, message(signal)));
    }

    // First the routes for what the signal points at, and of those the ones for support: help goes before intervention.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Signal signal = (Signal) gap.element();
        Stream<Route> fitting = signal.getIssues().stream()
                .flatMap(issue -> facts.routesFor(issue).stream())
                .sorted(Comparator.comparing(Route::getKind));
        return Stream.concat(fitting, facts.region().routes().stream())
                .distinct()
                .limit(Candidates.MOST)
                .map(route -> repair(signal, route))
                .toList();
    }

    private static Repair repair(Signal signal, Route route) {
        String title = ElementNames.title(route);
        return Repair.of(
                Text.format(
                        "Laat dit signaal naar de route \"%s\" leiden",
                        "Let this signal lead to the route \"%s\"", title),
                new Change.Add(signal, SamenhangPackage.Literals.SIGNAL__LEADS_TO, route));
    }

    private static Text message(Signal signal) {
        String title = ElementNames.title(signal);
        return Text.format(
                "Het signaal \"%s\" leidt nergens toe. Wie het ziet, weet niet waar het gemeld kan worden. Koppel het aan een route: leidt naar …",
                "The signal \"%s\" leads nowhere. Whoever sees it does not know where to turn. Link it to a route: leidt naar …",
                title);
    }
}
