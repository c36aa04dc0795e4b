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
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.SamenhangPackage;

/** R01: an issue has no owner, so that everybody is involved and nobody acts (lesson 7). */
public final class IssueWithoutOwner implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R01",
            Severity.ERROR,
            new Text("Vraagstuk zonder eigenaar", "Issue without an owner"),
            new Text(
                    "Zonder eigenaar is iedereen betrokken en is niemand aanspreekbaar. Besluiten blijven dan liggen.",
                    "Without an owner everybody is involved and nobody can be held to it. Decisions are then left lying."),
            List.of(Source.LESSON_7));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    vraagstuk drugs "Drugshandel" soort drugshandel { regie gemeente }
                    """, "drugs", """
                    partner gemeente "Gemeente Meerstad" soort gemeente
                    vraagstuk drugs "Drugshandel" soort drugshandel { eigenaar gemeente regie gemeente }
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
                .filter(issue -> issue.getOwners().isEmpty())
                .map(issue -> new Gap(issue, message(issue)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return Candidates.owners(facts).stream()
                .limit(Candidates.MOST)
                .map(owner -> Repair.of(
                        title(owner), new Change.Add(gap.element(), SamenhangPackage.Literals.ISSUE__OWNERS, owner)))
                .toList();
    }

    private static Text title(Actor owner) {
        String name = ElementNames.title(owner);
        return new Text(
                "Maak \"%s\" eigenaar van dit vraagstuk".formatted(name),
                "Make \"%s\" the owner of this issue".formatted(name));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return new Text(
                "Het vraagstuk \"%s\" heeft geen eigenaar. Iedereen is betrokken, maar niemand is aanspreekbaar. Kies wie eindverantwoordelijk is: eigenaar …"
                        .formatted(title),
                "The issue \"%s\" has no owner. Everybody is involved, but nobody can be held to it. Choose who is finally accountable: eigenaar …"
                        .formatted(title));
    }
}
