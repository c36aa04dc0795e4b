package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.ActionLevel;
import nl.samenhang.model.Issue;
import nl.samenhang.model.RouteKind;

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
                    """, "drugs", """
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        preventie algemeen { gastles "Gastles over snel geld" door politie }
                        incident { handeling "Aanhouden en horen" door politie }
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
                .filter(issue -> !hasIncidentAction(issue) && !hasSafetyRoute(issue, facts))
                .map(issue -> new Gap(issue, message(issue)));
    }

    private static boolean hasIncidentAction(Issue issue) {
        return issue.getLevels().stream()
                .anyMatch(block -> block.getLevel() == ActionLevel.INCIDENT
                        && !block.getActions().isEmpty());
    }

    private static boolean hasSafetyRoute(Issue issue, RegionFacts facts) {
        return facts.region().routes().stream()
                .anyMatch(route ->
                        route.getKind() == RouteKind.SAFETY && route.getIssues().contains(issue));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return new Text(
                "Voor het vraagstuk \"%s\" is niet beschreven wat er gebeurt bij een incident. Als het misgaat, moet iedereen het ter plekke uitvinden. Voeg een handeling bij incidenten toe, of een veiligheidsroute."
                        .formatted(title),
                "For the issue \"%s\" nothing says what happens at an incident. When it goes wrong, everybody must work it out on the spot. Add an action at incident level, or a safety route."
                        .formatted(title));
    }
}
