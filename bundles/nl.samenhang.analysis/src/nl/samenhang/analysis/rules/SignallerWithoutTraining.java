package nl.samenhang.analysis.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.samenhang.model.Role;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Signal;
import nl.samenhang.model.Training;

/** R58: a role sees signals, but no training prepares for that (lesson 6). */
public final class SignallerWithoutTraining implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R58",
            Severity.WARNING,
            new Text("Signalerende rol zonder scholing", "Signalling role without training"),
            new Text(
                    "Signalen herkennen en bespreken is een vak. Wie het niet leert, ziet ze niet of durft niets te zeggen.",
                    "Noticing signals and talking about them is a craft. Whoever never learns it misses them or dares not speak."),
            List.of(Source.LESSON_6));

    private static final RuleExample EXAMPLE = new RuleExample("""
            rol mentor "Mentor"
            rol conciergerol "Conciërge"
            signaal geld "Onverklaarbaar geld" { gezien door mentor }
            scholing nietPluis "Niet-pluistraining" { voor conciergerol }
            """, "mentor", """
            rol mentor "Mentor"
            signaal geld "Onverklaarbaar geld" { gezien door mentor }
            scholing nietPluis "Niet-pluistraining" { voor mentor }
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
        return facts.region().roles().stream()
                .filter(role -> facts.references()
                        .sources(role, Literals.TRAINING__ROLES, Training.class)
                        .isEmpty())
                .map(role -> new Gap(
                        role,
                        message(role),
                        facts.references().sources(role, Literals.SIGNAL__OBSERVERS, Signal.class)))
                .filter(gap -> !gap.involved().isEmpty());
    }

    private static Text message(Role role) {
        return Text.format(
                "De rol \"%s\" moet signalen zien, maar er is geen scholing voor. Wie het niet leert, ziet minder of durft niets te zeggen. Neem de rol op in een scholing: voor …",
                "The role \"%s\" is to notice signals, but there is no training for it. Whoever never learns it sees less or dares not speak. Include the role in a training: voor …",
                ElementNames.title(role));
    }

    // First the trainings about the issues that the signals point at.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Set<Issue> issues = gap.involved().stream()
                .flatMap(signal -> ((Signal) signal).getIssues().stream())
                .filter(issue -> !issue.eIsProxy())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<Repair> existing = facts.region().trainings().stream()
                .sorted(Comparator.comparing(training -> Collections.disjoint(training.getIssues(), issues)))
                .limit(Candidates.MOST - 1L)
                .map(training -> Repair.of(
                        Text.format(
                                "Neem de rol op in \"%s\"", "Include the role in \"%s\"", ElementNames.title(training)),
                        new Change.Add(training, Literals.TRAINING__ROLES, gap.element())));
        return Stream.concat(existing, Stream.of(plan(gap, issues, facts))).toList();
    }

    private static Repair plan(Gap gap, Set<Issue> issues, RegionFacts facts) {
        Training training = SamenhangFactory.eINSTANCE.createTraining();
        training.setName(FreshNames.of("nieuweScholing", facts.region()));
        training.setTitle(Drafts.fillIn("welke scholing?"));
        training.getRoles().add((Role) gap.element());
        training.getIssues().addAll(issues);
        return Repair.of(
                new Text("Voeg een nieuwe scholing toe", "Add a new training"),
                Placement.addition(training, gap.element(), facts));
    }
}
