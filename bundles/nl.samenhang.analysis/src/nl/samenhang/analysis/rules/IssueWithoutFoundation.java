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

/** R16: no action of an issue makes for a strong foundation (framework of actions). */
public final class IssueWithoutFoundation implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R16",
            Severity.WARNING,
            new Text("Vraagstuk zonder sterke basis", "Issue without a strong foundation"),
            new Text(
                    "Een sterke basis beschermt alle jongeren, ook als er nog niets aan de hand is. Zonder die basis blijft de rest een verzameling losse projecten.",
                    "A strong foundation protects all young people, also when nothing is wrong yet. Without it the rest remains a collection of projects."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    vraagstuk drugs "Drugshandel" {
                        preventie algemeen { gastles "Gastles over snel geld" door jongerenwerk }
                    }
                    """, "drugs", """
                    partner jongerenwerk "Jongerenwerk" soort jongerenwerk
                    vraagstuk drugs "Drugshandel" {
                        sterke basis { handeling "Elke dag contact op straat en in school" door jongerenwerk }
                        preventie algemeen { gastles "Gastles over snel geld" door jongerenwerk }
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
                .filter(issue -> !IssueLevels.hasActions(issue, ActionLevel.FOUNDATION))
                .map(issue -> new Gap(issue, message(issue)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return List.of(Repair.of(
                new Text("Voeg een handeling voor de sterke basis toe", "Add an action for the strong foundation"),
                IssueLevels.addition(
                        (Issue) gap.element(),
                        ActionLevel.FOUNDATION,
                        IssueLevels.action(ActionKind.ACTION, "wat doen de partners elke dag voor alle jongeren?"))));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return Text.format(
                "Voor het vraagstuk \"%s\" is geen sterke basis beschreven. De aanpak begint dan pas als er al zorgen zijn, en steunt op losse projecten. Voeg toe wat er elke dag voor alle jongeren is: sterke basis { … }",
                "For the issue \"%s\" no strong foundation is described. The approach then begins only when there are worries already, and rests on separate projects. Add what there is for all young people every day: sterke basis { … }",
                title);
    }
}
