package nl.samenhang.analysis.rules;

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
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Term;

/** R57: a term has no example of concrete behaviour, by which professionals recognise it (lesson 5). */
public final class TermWithoutBehaviour implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R57",
            Severity.INFO,
            new Text("Begrip zonder voorbeeld van gedrag", "Term without an example of behaviour"),
            new Text(
                    "Een abstract begrip herkent niemand in de klas. Een voorbeeld van gedrag wel.",
                    "Nobody recognises an abstract term in the classroom. An example of behaviour they do."),
            List.of(Source.LESSON_5));

    private static final RuleExample EXAMPLE = new RuleExample("""
            begrip polarisatie "Polarisatie" { gezamenlijk "Groepen komen scherper tegenover elkaar te staan" }
            """, "polarisatie", """
            begrip polarisatie "Polarisatie" {
                gezamenlijk "Groepen komen scherper tegenover elkaar te staan"
                gedrag "Weigert in de klas naast iemand van de andere groep te zitten"
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
        return facts.region().terms().stream()
                .filter(term -> term.getBehaviours().isEmpty())
                .map(term -> new Gap(term, message(term)));
    }

    private static Text message(Term term) {
        return Text.format(
                "Bij het begrip \"%s\" staat geen voorbeeld van gedrag. Wie het moet signaleren, weet zo niet waarop te letten. Voeg een voorbeeld toe: gedrag \"…\"",
                "The term \"%s\" has no example of behaviour. Whoever should notice it does not know what to look for. Add an example: gedrag \"…\"",
                ElementNames.title(term));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return List.of(Repair.of(
                new Text("Voeg een voorbeeld van gedrag toe om in te vullen", "Add an example of behaviour to fill in"),
                new Change.Add(
                        gap.element(), Literals.TERM__BEHAVIOURS, Drafts.fillIn("wat ziet of hoort iemand dan?"))));
    }
}
