package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Region;
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
import nl.samenhang.model.StartingPoint;
import org.eclipse.emf.ecore.EObject;

/** R21: the region has no starting point, or several (lesson 1). */
public final class StartingPointUndecided implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R21",
            Severity.INFO,
            new Text("Geen startpunt, of meer dan één", "No starting point, or several"),
            new Text(
                    "Een samenwerking groeit vanuit één vraagstuk dat de partners samen voelen. Wie overal tegelijk begint, raakt het overzicht kwijt.",
                    "A cooperation grows from one issue that the partners feel together. Whoever begins everywhere at once loses the overview."),
            List.of(Source.LESSON_1));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    vraagstuk drugs "Drugshandel"
                    vraagstuk verzuim "Verzuim"
                    """, "", """
                    vraagstuk drugs "Drugshandel" { startpunt omdat "Koeriers worden steeds jonger" sinds 2026-01-15 }
                    vraagstuk verzuim "Verzuim"
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
        Region region = facts.region();
        List<Issue> chosen = region.issues().stream()
                .filter(issue -> issue.getStartingPoint() != null)
                .toList();
        if (region.issues().isEmpty() || chosen.size() == 1) {
            return Stream.empty();
        }
        return Stream.of(new Gap(region.header(), chosen.isEmpty() ? none() : several(chosen), chosen));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        if (!gap.involved().isEmpty()) {
            return gap.involved().stream()
                    .limit(Candidates.MOST)
                    .map(kept -> keep((Issue) kept, gap.involved()))
                    .toList();
        }
        return facts.region().issues().stream()
                .sorted(Comparator.comparing(
                        issue -> -facts.references().to(issue).size()))
                .limit(Candidates.MOST)
                .map(StartingPointUndecided::choose)
                .toList();
    }

    private static Repair choose(Issue issue) {
        StartingPoint start = SamenhangFactory.eINSTANCE.createStartingPoint();
        start.setReason(Drafts.fillIn("waarom beginnen de partners hier?"));
        return Repair.of(
                Text.format(
                        "Kies \"%s\" als startpunt", "Choose \"%s\" as the starting point", ElementNames.title(issue)),
                new Change.Add(issue, SamenhangPackage.Literals.ISSUE__STARTING_POINT, start));
    }

    private static Repair keep(Issue kept, List<? extends EObject> chosen) {
        List<Change> removals = chosen.stream()
                .map(Issue.class::cast)
                .filter(issue -> issue != kept)
                .<Change>map(issue -> new Change.Remove(
                        issue, SamenhangPackage.Literals.ISSUE__STARTING_POINT, issue.getStartingPoint()))
                .toList();
        return new Repair(
                Text.format(
                        "Houd alleen \"%s\" als startpunt",
                        "Keep only \"%s\" as the starting point", ElementNames.title(kept)),
                removals);
    }

    private static Text none() {
        return new Text(
                "Geen enkel vraagstuk is gekozen als startpunt. De partners beginnen dan overal tegelijk, of nergens. Kies het vraagstuk waar de samenwerking begint: startpunt omdat …",
                "No issue has been chosen as the starting point. The partners then begin everywhere at once, or nowhere. Choose the issue where the cooperation begins: startpunt omdat …");
    }

    private static Text several(List<Issue> chosen) {
        Text list = Enumeration.titles(chosen);
        return Text.format(
                "De vraagstukken %s zijn allemaal gekozen als startpunt. De partners beginnen dan overal tegelijk en raken het overzicht kwijt. Houd één startpunt over.",
                "The issues %s have all been chosen as the starting point. The partners then begin everywhere at once and lose the overview. Keep one starting point.",
                list);
    }
}
