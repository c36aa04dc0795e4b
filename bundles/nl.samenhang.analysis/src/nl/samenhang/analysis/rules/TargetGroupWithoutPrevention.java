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

/** R17: of an issue the target group is known, but no action is aimed at it (framework of actions). */
public final class TargetGroupWithoutPrevention implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R17",
            Severity.INFO,
            new Text(
                    "Doelgroep bekend, maar geen gerichte preventie", "Target group known, but no targeted prevention"),
            new Text(
                    "Gerichte preventie bereikt jongeren die meer risico lopen voordat het misgaat. Wie de groep kent en niets doet, laat die kans liggen.",
                    "Targeted prevention reaches young people at risk before it goes wrong. Whoever knows the group and does nothing misses that chance."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    vraagstuk drugs "Drugshandel" {
                        doelgroep "12 tot 16 jaar in de Waterwijk"
                        sterke basis { handeling "Elke dag contact op straat" door jongerenwerk }
                    }
                    """, "drugs", """
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    vraagstuk drugs "Drugshandel" {
                        doelgroep "12 tot 16 jaar in de Waterwijk"
                        sterke basis { handeling "Elke dag contact op straat" door jongerenwerk }
                        preventie gericht { traject "Coach naast de jongere" door jongerenwerk }
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

    // An issue without any action is told by another rule.
    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().issues().stream()
                .filter(issue -> !issue.getTargetGroups().isEmpty())
                .filter(issue -> !IssueLevels.hasActions(issue, ActionLevel.TARGETED_PREVENTION))
                .map(issue -> new Gap(issue, message(issue)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return List.of(Repair.of(
                new Text("Voeg gerichte preventie toe", "Add targeted prevention"),
                IssueLevels.addition(
                        (Issue) gap.element(),
                        ActionLevel.TARGETED_PREVENTION,
                        IssueLevels.action(ActionKind.ACTION, "wat doen de partners voor deze doelgroep?"))));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        boolean one = issue.getTargetGroups().size() == 1;
        return Text.format(
                "Bij het vraagstuk \"%s\" %s bekend, maar er is geen gerichte preventie. Jongeren die meer risico lopen, krijgen zo niets extra's. Voeg toe wat de partners voor hen doen: preventie gericht { … }",
                "For the issue \"%s\" the target %s known, but there is no targeted prevention. Young people at risk then get nothing more than others. Add what the partners do for them: preventie gericht { … }",
                title,
                one ? new Text("is de doelgroep", "group is") : new Text("zijn de doelgroepen", "groups are"));
    }
}
