package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Issue;

/** R01: an issue has no owner, so that everybody is involved and nobody acts (lesson 7). */
public final class IssueWithoutOwner implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R01",
            Severity.ERROR,
            new Text("Vraagstuk zonder eigenaar", "Issue without an owner"),
            List.of(Source.LESSON_7));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().issues().stream()
                .filter(issue -> issue.getOwners().isEmpty())
                .map(issue -> new Gap(issue, message(issue)));
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
