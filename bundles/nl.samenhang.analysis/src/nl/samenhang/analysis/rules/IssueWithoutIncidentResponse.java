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
import nl.samenhang.model.ActionKind;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.Route;
import nl.samenhang.model.RouteEnd;
import nl.samenhang.model.RouteKind;
import nl.samenhang.model.RouteNode;
import nl.samenhang.model.Step;
import nl.samenhang.model.Transition;

/** R14: an issue has no action at incident level and no safety route (framework of actions). */
public final class IssueWithoutIncidentResponse implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R14",
            Severity.ERROR,
            new Text("Vraagstuk zonder aanpak bij incidenten", "Issue without a response to incidents"),
            new Text(
                    "Als het misgaat en niets is afgesproken, moet iedereen het ter plekke uitvinden.",
                    "When it goes wrong and nothing was agreed, everybody must work it out on the spot."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        preventie algemeen { gastles "Gastles over snel geld" door politie }
                    }
                    afspraak convenant "Convenant" soort convenant {
                        partijen politie
                        ondertekend door politie op 2026-01-15
                    }
                    """, "drugs", """
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        preventie algemeen { gastles "Gastles over snel geld" door politie }
                        incident { handeling "Aanhouden en horen" door politie }
                    }
                    afspraak convenant "Convenant" soort convenant {
                        partijen politie
                        ondertekend door politie op 2026-01-15
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
        return facts.region().issues().stream()
                .filter(issue -> IssueLevels.incidentResponse(issue, facts).isEmpty())
                .map(issue -> new Gap(issue, message(issue)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        Stream<Repair> route = Stream.concat(
                        StepCandidates.of(PartnerFunction.POLICE, facts).stream(),
                        StepCandidates.forIssue(issue, facts).stream())
                .limit(1)
                .map(actor -> newRoute(issue, actor, facts));
        return Stream.concat(route, Stream.of(newAction(issue))).toList();
    }

    private static Repair newRoute(Issue issue, Actor actor, RegionFacts facts) {
        Route route = RouteStubs.route(
                "nieuweVeiligheidsroute",
                Drafts.fillIn("hoe heet deze veiligheidsroute?"),
                RouteKind.SAFETY,
                issue,
                facts);
        Step step = RouteStubs.step(
                "eersteStap", Drafts.fillIn("wat gebeurt er als eerste bij een incident?"), actor, facts);
        RouteEnd end = RouteStubs.end("veiligheidAfgerond", facts);
        facts.routesFor(issue, RouteKind.SUPPORT).stream()
                .flatMap(support -> support.getNodes().stream())
                .findFirst()
                .ifPresent(entry -> step.getTransitions().addAll(waysOn(entry, actor, end)));
        route.getNodes().addAll(List.of(step, end));
        return new Repair(
                Text.format(
                        "Begin een veiligheidsroute waarin \"%s\" als eerste aan zet is",
                        "Begin a safety route in which \"%s\" acts first", ElementNames.title(actor)),
                RouteStubs.additions(route, issue, facts));
    }

    // Where there is help already, the new route hands back to it.
    private static List<Transition> waysOn(RouteNode entry, Actor actor, RouteEnd end) {
        Transition back = Branches.link(
                Drafts.fillIn("wanneer is hulp nodig in plaats van ingrijpen?"), entry, RouteKind.SAFETY, actor);
        return List.of(back, Drafts.otherwise(end));
    }

    private static Repair newAction(Issue issue) {
        return Repair.of(
                new Text("Voeg een handeling bij incidenten toe", "Add an action at incident level"),
                IssueLevels.addition(
                        issue,
                        ActionLevel.INCIDENT,
                        IssueLevels.action(ActionKind.ACTION, "wat gebeurt er bij een incident?")));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return Text.format(
                "Voor het vraagstuk \"%s\" is niet beschreven wat er gebeurt bij een incident. Als het misgaat, moet iedereen het ter plekke uitvinden. Voeg een handeling bij incidenten toe, of een veiligheidsroute.",
                "For the issue \"%s\" nothing says what happens at an incident. When it goes wrong, everybody must work it out on the spot. Add an action at incident level, or a safety route.",
                title);
    }
}
