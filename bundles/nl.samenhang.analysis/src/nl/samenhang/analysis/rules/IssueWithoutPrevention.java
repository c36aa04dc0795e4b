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

/** R15: an issue has actions or a safety route for incidents, and nothing before them (introduction: rather prevent). */
public final class IssueWithoutPrevention implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R15",
            Severity.WARNING,
            new Text("Vraagstuk met alleen een aanpak bij incidenten", "Issue with actions at incident level only"),
            new Text(
                    "Wie alleen optreedt als het misgaat, komt steeds te laat. Voorkomen is beter voor jongeren en voor hun omgeving.",
                    "Whoever acts only when it goes wrong comes too late each time. Preventing is better for young people and those around them."),
            List.of(Source.PREVENTION));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner politie "Politie" soort politie
                    vraagstuk drugs "Drugshandel" {
                        incident { handeling "Aanhouden en horen" door politie }
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

    private static final List<ActionLevel> BEFORE_INCIDENTS =
            List.of(ActionLevel.FOUNDATION, ActionLevel.UNIVERSAL_PREVENTION, ActionLevel.TARGETED_PREVENTION);

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().issues().stream()
                .filter(issue -> BEFORE_INCIDENTS.stream().noneMatch(level -> IssueLevels.hasActions(issue, level)))
                .map(issue -> new Gap(issue, message(issue), IssueLevels.incidentResponse(issue, facts)))
                .filter(gap -> !gap.involved().isEmpty());
    }

    // A group that is known asks for prevention aimed at it.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        Repair universal = repair(issue, ActionLevel.UNIVERSAL_PREVENTION, "wat doen de partners voor alle jongeren?");
        Repair targeted = repair(
                issue, ActionLevel.TARGETED_PREVENTION, "wat doen de partners voor jongeren die meer risico lopen?");
        return issue.getTargetGroups().isEmpty() ? List.of(universal, targeted) : List.of(targeted, universal);
    }

    private static Repair repair(Issue issue, ActionLevel level, String placeholder) {
        Text name = IssueLevels.name(level);
        return Repair.of(
                Text.format("Voeg %s toe", "Add %s", name),
                IssueLevels.addition(issue, level, IssueLevels.action(ActionKind.ACTION, placeholder)));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return Text.format(
                "Voor het vraagstuk \"%s\" is alleen beschreven wat er bij een incident gebeurt. De partners komen zo pas in actie als het al is misgegaan. Beschrijf ook hoe zij het voorkomen: preventie algemeen { … } of preventie gericht { … }",
                "For the issue \"%s\" only what happens at an incident is described. The partners then act only after it has gone wrong. Describe also how they prevent it: preventie algemeen { … } or preventie gericht { … }",
                title);
    }
}
