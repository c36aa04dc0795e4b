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
import nl.samenhang.model.Issue;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.TrendSource;

/** R22: nothing tells how an issue develops (conversation cards, row 2). */
public final class IssueWithoutTrendSource implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R22",
            Severity.WARNING,
            new Text("Vraagstuk zonder trendbron", "Issue without a trend source"),
            new Text(
                    "Zonder cijfers of waarnemingen weet niemand of een vraagstuk groeit of krimpt, en of de aanpak werkt.",
                    "Without figures or observations nobody knows whether an issue grows or shrinks, and whether the approach works."),
            List.of(Source.CARDS));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    trendbron jeugdmonitor "Jeugdmonitor"
                    vraagstuk drugs "Drugshandel"
                    """, "drugs", """
                    trendbron jeugdmonitor "Jeugdmonitor"
                    vraagstuk drugs "Drugshandel" { gevoed door jeugdmonitor }
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
                .filter(issue -> issue.getTrendSources().isEmpty())
                .map(issue -> new Gap(issue, message(issue)));
    }

    // What feeds a related issue goes first, as it often tells of this one too.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        Stream<TrendSource> related = issue.getRelatedIssues().stream()
                .flatMap(other -> other.getTrendSources().stream())
                .filter(source -> !source.eIsProxy());
        Stream<Repair> links = Stream.concat(related, facts.region().trendSources().stream())
                .distinct()
                .limit(Candidates.MOST - 1L)
                .map(source -> link(issue, source));
        return Stream.concat(links, Stream.of(newSource(issue, facts))).toList();
    }

    private static Repair link(Issue issue, TrendSource source) {
        String title = ElementNames.title(source);
        return Repair.of(
                Text.format(
                        "Laat de trendbron \"%s\" dit vraagstuk voeden",
                        "Let the trend source \"%s\" feed this issue", title),
                new Change.Add(issue, SamenhangPackage.Literals.ISSUE__TREND_SOURCES, source));
    }

    private static Repair newSource(Issue issue, RegionFacts facts) {
        TrendSource source = SamenhangFactory.eINSTANCE.createTrendSource();
        source.setName(FreshNames.of("nieuweTrendbron", facts.region()));
        source.setTitle(Drafts.fillIn("uit welke cijfers of waarnemingen blijkt de trend?"));
        return Repair.of(
                new Text("Voeg een nieuwe trendbron toe", "Add a new trend source"),
                Placement.addition(source, issue, facts),
                new Change.Add(issue, SamenhangPackage.Literals.ISSUE__TREND_SOURCES, source));
    }

    private static Text message(Issue issue) {
        String title = ElementNames.title(issue);
        return Text.format(
                "Het vraagstuk \"%s\" heeft geen trendbron. Niemand kan zien of het groter of kleiner wordt, en of de aanpak werkt. Kies een bron met cijfers of waarnemingen: gevoed door …",
                "The issue \"%s\" has no trend source. Nobody can see whether it grows or shrinks, and whether the approach works. Choose a source with figures or observations: gevoed door …",
                title);
    }
}
