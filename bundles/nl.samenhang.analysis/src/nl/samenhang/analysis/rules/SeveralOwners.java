package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
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
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.Step;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * R02: an issue or a step has more than one party that is finally accountable. In a matrix of responsibilities (VERI,
 * RACI) each row has exactly one.
 */
public final class SeveralOwners implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R02",
            Severity.ERROR,
            new Text("Meer dan één eindverantwoordelijke", "More than one party finally accountable"),
            new Text(
                    "Als twee partijen eindverantwoordelijk zijn, wijzen zij naar elkaar zodra het misgaat.",
                    "When two parties are finally accountable, each points at the other as soon as it goes wrong."),
            List.of(Source.RACI));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner gemeente "Gemeente Meerstad" soort gemeente
            partner politie "Politie" soort politie
            vraagstuk drugs "Drugshandel" soort drugshandel { eigenaar gemeente, politie }
            """, "drugs", """
            partner gemeente "Gemeente Meerstad" soort gemeente
            partner politie "Politie" soort politie
            vraagstuk drugs "Drugshandel" soort drugshandel { eigenaar gemeente regie politie }
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
        Stream<Gap> issues = facts.region().issues().stream()
                .filter(issue -> distinct(issue.getOwners()).size() > 1)
                .map(SeveralOwners::gap);
        Stream<Gap> steps = facts.region().all(Step.class).stream()
                .filter(step -> distinct(step.getAccountable()).size() > 1)
                .map(SeveralOwners::gap);
        return Stream.concat(issues, steps);
    }

    // Whoever is named twice is still one, and a name that leads nowhere is nobody.
    private static List<Actor> distinct(List<Actor> owners) {
        return owners.stream().filter(owner -> !owner.eIsProxy()).distinct().toList();
    }

    private static Gap gap(Issue issue) {
        List<Actor> owners = distinct(issue.getOwners());
        return new Gap(
                issue,
                Text.format(
                        "Het vraagstuk \"%s\" heeft meer dan één eigenaar: %s. Zij kunnen naar elkaar wijzen. Laat één eigenaar staan en geef %s een taak of de regie.",
                        "The issue \"%s\" has more than one owner: %s. Each can point at the other. Keep one owner and give %s a task or the lead.",
                        ElementNames.title(issue),
                        Enumeration.titles(owners),
                        owners.size() == 2 ? new Text("de ander", "the other") : new Text("de anderen", "the others")),
                owners);
    }

    private static Gap gap(Step step) {
        List<Actor> accountable = distinct(step.getAccountable());
        return new Gap(
                step,
                Text.format(
                        "Voor de stap \"%s\" is er meer dan één eindverantwoordelijke: %s. Zij kunnen naar elkaar wijzen. Laat er één staan achter eindverantwoordelijk.",
                        "The step \"%s\" has more than one party finally accountable: %s. Each can point at the other. Keep one after eindverantwoordelijk.",
                        ElementNames.title(step),
                        Enumeration.titles(accountable)),
                accountable);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        return gap.element() instanceof Issue issue
                ? repairs(issue, Literals.ISSUE__OWNERS, issue.getOwners())
                : repairs(gap.element(), Literals.STEP__ACCOUNTABLE, ((Step) gap.element()).getAccountable());
    }

    private static List<Repair> repairs(EObject element, EReference feature, List<Actor> owners) {
        return distinct(owners).stream()
                .limit(Candidates.MOST)
                .map(kept -> new Repair(
                        Text.format(
                                "Laat alleen \"%s\" eindverantwoordelijk zijn",
                                "Keep \"%s\" alone as finally accountable", ElementNames.title(kept)),
                        owners.stream()
                                .filter(owner -> owner != kept)
                                .map(owner -> (Change) new Change.Remove(element, feature, owner))
                                .toList()))
                .toList();
    }
}
