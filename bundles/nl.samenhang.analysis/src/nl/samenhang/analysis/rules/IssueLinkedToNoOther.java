package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.References;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Issue;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.TrendSource;
import org.eclipse.emf.ecore.EObject;

/** R19: an issue is linked to no other issue (lesson 1). */
public final class IssueLinkedToNoOther implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R19",
            Severity.WARNING,
            new Text("Vraagstuk dat los staat van andere", "Issue linked to no other issue"),
            new Text(
                    "Vraagstukken hangen samen. Wie ze los van elkaar aanpakt, ziet niet dat het vaak om dezelfde jongeren gaat.",
                    "Issues hang together. Whoever takes them one by one does not see that they are often about the same young people."),
            List.of(Source.LESSON_1));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    vraagstuk drugs "Drugshandel" { hangt samen met afpersing }
                    vraagstuk afpersing "Afpersing"
                    vraagstuk verzuim "Verzuim"
                    """, "verzuim", """
                    vraagstuk drugs "Drugshandel" { hangt samen met afpersing }
                    vraagstuk afpersing "Afpersing"
                    vraagstuk verzuim "Verzuim" { hangt samen met drugs }
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    // An only issue has nothing to be linked to.
    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        List<Issue> issues = facts.region().issues();
        return issues.stream()
                .filter(issue -> issues.size() > 1 && !isLinked(issue, facts))
                .map(issue -> new Gap(issue, message(issue)));
    }

    private static boolean isLinked(Issue issue, RegionFacts facts) {
        return Stream.concat(
                        issue.getRelatedIssues().stream(),
                        facts
                                .references()
                                .sources(issue, SamenhangPackage.Literals.ISSUE__RELATED_ISSUES, Issue.class)
                                .stream())
                .anyMatch(other -> other != issue);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        Map<EObject, Integer> shared = shared(issue, facts);
        return facts.region().issues().stream()
                .filter(other -> other != issue)
                .sorted(Comparator.comparing(other -> -shared.getOrDefault(other, 0)))
                .limit(Candidates.MOST)
                .map(other -> Repair.of(
                        Text.format(
                                "Leg vast dat dit samenhangt met \"%s\"",
                                "Record that this is linked to \"%s\"", ElementNames.title(other)),
                        new Change.Add(issue, SamenhangPackage.Literals.ISSUE__RELATED_ISSUES, other)))
                .toList();
    }

    /** In how many signals, routes, factors, agreements, trainings and trend sources other issues go with this one. */
    private static Map<EObject, Integer> shared(Issue issue, RegionFacts facts) {
        Map<EObject, Integer> shared = new HashMap<>();
        for (References.Use use : facts.references().to(issue)) {
            if (use.feature().isMany() && use.source().eGet(use.feature()) instanceof List<?> together) {
                together.forEach(other -> shared.merge((EObject) other, 1, Integer::sum));
            }
        }
        for (TrendSource source : issue.getTrendSources()) {
            facts.references()
                    .sources(source, SamenhangPackage.Literals.ISSUE__TREND_SOURCES, Issue.class)
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared;
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return Text.format(
                "Het vraagstuk \"%s\" staat los van alle andere vraagstukken. Partners zien dan niet welke signalen bij elkaar horen, en een jongere krijgt met losse trajecten te maken. Leg vast waarmee het samenhangt: hangt samen met …",
                "The issue \"%s\" stands apart from all other issues. Partners then do not see which signals belong together, and a young person meets with separate programmes. Record what it is linked to: hangt samen met …",
                title);
    }
}
