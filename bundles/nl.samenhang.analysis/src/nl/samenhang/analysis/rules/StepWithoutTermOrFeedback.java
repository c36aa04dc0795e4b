package nl.samenhang.analysis.rules;

import java.util.Collections;
import java.util.List;
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
import nl.samenhang.analysis.RouteGraph;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Duration;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Route;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Step;
import nl.samenhang.model.TimeUnit;

/**
 * R12: a step has no term, or whoever reported a signal never hears what came of it (advice of the Platform JEP). A
 * missing term is told at the step, missing feedback at the route. Feedback counts where it reaches a partner of
 * somebody who sees signals; where nobody is named who does, any feedback counts.
 */
public final class StepWithoutTermOrFeedback implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R12",
            Severity.WARNING,
            new Text("Geen termijn of geen terugkoppeling", "No term or no feedback"),
            new Text(
                    "Zonder termijn blijft een stap liggen. Wie iets meldt en er niets meer van hoort, meldt de volgende keer niet.",
                    "Without a term a step is left lying. Whoever reports and never hears back does not report again."),
            List.of(Source.FEEDBACK));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner school "Vmbo Het Baken" soort schoolVo
            rol mentor "Mentor" { vervuld door school }
            signaal geld "Onverklaarbaar geld" { gezien door mentor leidt naar zorg }
            route zorg "Zorgroute" soort ondersteuning {
                stap melden "Zorg bespreken" door mentor { koppelt terug aan mentor }
                einde klaar "Afgerond"
            }
            """, "zorg.melden", """
            partner school "Vmbo Het Baken" soort schoolVo
            rol mentor "Mentor" { vervuld door school }
            signaal geld "Onverklaarbaar geld" { gezien door mentor leidt naar zorg }
            route zorg "Zorgroute" soort ondersteuning {
                stap melden "Zorg bespreken" door mentor binnen 1 week { koppelt terug aan mentor }
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
        Set<Route> heard = routesWithFeedback(facts);
        return facts.region().routes().stream().flatMap(route -> gaps(route, heard.contains(route), facts));
    }

    /** The routes in which reporters get feedback, and those that lead to it in another route. */
    private static Set<Route> routesWithFeedback(RegionFacts facts) {
        List<Signal> signals = facts.region().signals();
        Set<Partner> reporters = Participation.partnersBehind(signals.stream()
                .flatMap(signal -> signal.getObservers().stream())
                .toList());
        List<Step> feedback = facts.region().all(Step.class).stream()
                .filter(step -> !step.getFeedbackTo().isEmpty())
                .filter(step -> reporters.isEmpty()
                        || !Collections.disjoint(reporters, Participation.partnersBehind(step.getFeedbackTo())))
                .toList();
        return facts.routes().leadingTo(feedback).stream()
                .map(node -> (Route) node.eContainer())
                .collect(Collectors.toSet());
    }

    private static Stream<Gap> gaps(Route route, boolean heard, RegionFacts facts) {
        Stream<Gap> terms =
                steps(route).filter(step -> step.getTerm() == null).map(step -> new Gap(step, withoutTerm(step)));
        List<Signal> signals = heard ? List.of() : signals(route, facts.routes());
        Stream<Gap> silence =
                signals.isEmpty() ? Stream.empty() : Stream.of(new Gap(route, withoutFeedback(route), signals));
        return Stream.concat(silence, terms);
    }

    private static Stream<Step> steps(Route route) {
        return route.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast);
    }

    private static List<Signal> signals(Route route, RouteGraph routes) {
        return Stream.concat(
                        routes.signalsTo(route).stream(),
                        route.getNodes().stream().flatMap(node -> routes.signalsTo(node).stream()))
                .distinct()
                .toList();
    }

    private static Text withoutTerm(Step step) {
        return Text.format(
                "De stap \"%s\" heeft geen termijn. Niemand weet wanneer hij gezet moet zijn. Spreek een termijn af: binnen …",
                "The step \"%s\" has no term. Nobody knows by when it must be taken. Agree on a term: binnen …",
                ElementNames.title(step));
    }

    private static Text withoutFeedback(Route route) {
        return Text.format(
                "In de route \"%s\" hoort de melder van een signaal nergens wat ermee gebeurt. Wie niets terughoort, meldt minder. Voeg aan een stap toe: koppelt terug aan …",
                "In the route \"%s\" whoever reported a signal never hears what came of it. Those who hear nothing report less. Add to a step: koppelt terug aan …",
                ElementNames.title(route));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return gap.element() instanceof Route route ? feedback(route, facts) : terms((Step) gap.element());
    }

    private static List<Repair> terms(Step step) {
        return Stream.of(Durations.of(1, TimeUnit.DAY), Durations.of(1, TimeUnit.WEEK), Durations.of(1, TimeUnit.MONTH))
                .map(term -> Repair.of(termTitle(term), new Change.Add(step, Literals.STEP__TERM, term)))
                .toList();
    }

    private static Text termTitle(Duration term) {
        Text unit = switch (term.getUnit()) {
            case DAY -> new Text("een dag", "a day");
            case WEEK -> new Text("een week", "a week");
            default -> new Text("een maand", "a month");
        };
        return Text.format("Geef de stap een termijn van %s", "Give the step a term of %s", unit);
    }

    private static List<Repair> feedback(Route route, RegionFacts facts) {
        List<Actor> reporters = signals(route, facts.routes()).stream()
                .flatMap(signal -> signal.getObservers().stream())
                .filter(actor -> !actor.eIsProxy())
                .distinct()
                .toList();
        return reporters.isEmpty()
                ? List.of()
                : steps(route)
                        .limit(Candidates.MOST)
                        .map(step -> feedback(step, reporters))
                        .toList();
    }

    private static Repair feedback(Step step, List<Actor> reporters) {
        return new Repair(
                Text.format(
                        "Koppel in de stap \"%s\" terug aan wie signalen ziet",
                        "Give feedback in the step \"%s\" to those who see signals", ElementNames.title(step)),
                reporters.stream()
                        .map(actor -> (Change) new Change.Add(step, Literals.STEP__FEEDBACK_TO, actor))
                        .toList());
    }
}
