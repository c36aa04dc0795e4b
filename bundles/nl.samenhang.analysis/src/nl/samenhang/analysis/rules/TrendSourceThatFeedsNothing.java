package nl.samenhang.analysis.rules;

import java.util.Comparator;
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
import nl.samenhang.model.SamenhangPackage;
import nl.samenhang.model.TrendSource;

/** R23: a trend source feeds no issue (framework of actions). */
public final class TrendSourceThatFeedsNothing implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R23",
            Severity.INFO,
            new Text("Trendbron die niets voedt", "Trend source that feeds nothing"),
            new Text(
                    "Cijfers verzamelen kost tijd. Als ze bij geen vraagstuk horen, kijkt niemand ernaar.",
                    "Collecting figures takes time. When they belong to no issue, nobody looks at them."),
            List.of(Source.FRAMEWORK));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    trendbron jeugdmonitor "Jeugdmonitor"
                    vraagstuk drugs "Drugshandel"
                    """, "jeugdmonitor", """
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
        return facts.region().trendSources().stream()
                .filter(source -> fed(source, facts).isEmpty())
                .map(source -> new Gap(source, message(source)));
    }

    private static List<Issue> fed(TrendSource source, RegionFacts facts) {
        return facts.references().sources(source, SamenhangPackage.Literals.ISSUE__TREND_SOURCES, Issue.class);
    }

    // Issues without any source go first; what something else refers to is not taken away.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        TrendSource source = (TrendSource) gap.element();
        Stream<Repair> links = facts.region().issues().stream()
                .sorted(Comparator.comparing(issue -> !issue.getTrendSources().isEmpty()))
                .limit(Candidates.MOST - 1L)
                .map(issue -> link(issue, source));
        Stream<Repair> removal = facts.references().to(source).isEmpty() ? Stream.of(removal(source)) : Stream.empty();
        return Stream.concat(links, removal).toList();
    }

    private static Repair link(Issue issue, TrendSource source) {
        String title = ElementNames.title(issue);
        return Repair.of(
                Text.format(
                        "Laat deze trendbron het vraagstuk \"%s\" voeden",
                        "Let this trend source feed the issue \"%s\"", title),
                new Change.Add(issue, SamenhangPackage.Literals.ISSUE__TREND_SOURCES, source));
    }

    private static Repair removal(TrendSource source) {
        return Repair.of(
                new Text("Haal deze trendbron weg", "Remove this trend source"),
                new Change.Remove(source.eContainer(), SamenhangPackage.Literals.REGION_FILE__ELEMENTS, source));
    }

    private static Text message(TrendSource source) {
        String title = ElementNames.title(source);
        return Text.format(
                "De trendbron \"%s\" voedt geen enkel vraagstuk. Wat daaruit blijkt, gebruikt dan niemand. Noem de trendbron bij een vraagstuk (gevoed door %s), of haal de trendbron weg.",
                "The trend source \"%s\" feeds no issue. So nobody uses what it shows. Name it at an issue (gevoed door %s), or remove it.",
                title,
                ElementNames.written(source));
    }
}
