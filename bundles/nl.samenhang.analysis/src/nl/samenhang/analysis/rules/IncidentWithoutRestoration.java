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
import nl.samenhang.model.Issue;

/**
 * R36: an issue has actions or a safety route for incidents, but does not say how things are restored afterwards
 * (framework of actions).
 */
public final class IncidentWithoutRestoration implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R36",
            Severity.INFO,
            new Text("Aanpak bij incidenten zonder herstel", "Response to incidents without restoration"),
            new Text(
                    "Na een incident moeten mensen weer met elkaar verder. Zonder herstel blijft de schade bestaan en ligt herhaling op de loer.",
                    "After an incident people must go on with each other. Without restoration the harm remains, and it may well happen again."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        incident { handeling "Aanhouden en horen" door politie }
                    }
                    """, "drugs", """
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        incident { handeling "Aanhouden en horen" door politie herstel "Herstelgesprek" door politie }
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
                .filter(IncidentWithoutRestoration::lacksRestoration)
                .map(issue -> new Gap(issue, message(issue), IssueLevels.incidentResponse(issue, facts)))
                .filter(gap -> !gap.involved().isEmpty());
    }

    private static boolean lacksRestoration(Issue issue) {
        return IssueLevels.actions(issue, ActionLevel.INCIDENT).stream()
                .noneMatch(action -> action.getKind() == ActionKind.RESTORATION);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return List.of(Repair.of(
                new Text("Voeg herstel toe", "Add restoration"),
                IssueLevels.addition(
                        (Issue) gap.element(),
                        ActionLevel.INCIDENT,
                        IssueLevels.action(
                                ActionKind.RESTORATION, "hoe herstellen de betrokkenen wat er is misgegaan?"))));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return Text.format(
                "Voor het vraagstuk \"%s\" is beschreven wat er bij een incident gebeurt, maar niet hoe het daarna wordt hersteld. De verhoudingen in de klas en de buurt blijven zo beschadigd. Voeg herstel toe aan het incident: herstel …",
                "For the issue \"%s\" it is described what happens at an incident, but not how things are restored afterwards. Relations in the class and the neighbourhood then remain damaged. Add restoration to the incident: herstel …",
                title);
    }
}
