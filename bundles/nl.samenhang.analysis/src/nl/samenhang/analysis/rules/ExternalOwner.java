package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.Issue;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** R60: an expert from outside owns an issue; that is for the municipality (lesson 7). */
public final class ExternalOwner implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R60",
            Severity.WARNING,
            new Text("Externe deskundige als eigenaar", "External expert as owner"),
            new Text(
                    "Een deskundige van buiten denkt mee en gaat weer weg. De gemeente blijft en is aanspreekbaar.",
                    "An expert from outside helps and leaves again. The municipality stays and can be held to it."),
            List.of(Source.LESSON_7));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner gemeente "Gemeente Meerstad" soort gemeente
            partner adviseur "Bureau Samen Verder" soort externAdviseur
            vraagstuk drugs "Drugshandel" { eigenaar adviseur }
            """, "drugs", """
            partner gemeente "Gemeente Meerstad" soort gemeente
            partner adviseur "Bureau Samen Verder" soort externAdviseur
            vraagstuk drugs "Drugshandel" { eigenaar gemeente }
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
                .map(issue -> new Gap(issue, message(issue), externalOwners(issue)))
                .filter(gap -> !gap.involved().isEmpty());
    }

    private static List<Actor> externalOwners(Issue issue) {
        return issue.getOwners().stream().filter(ExternalOwner::isExternal).toList();
    }

    private static boolean isExternal(Actor owner) {
        Set<Partner> partners = Participation.partnersBehind(List.of(owner));
        return !partners.isEmpty()
                && partners.stream()
                        .allMatch(partner -> partner.getKind() != null
                                && partner.getKind().getFunction() == PartnerFunction.EXTERNAL_EXPERT);
    }

    private static Text message(Issue issue) {
        return Text.format(
                "Het vraagstuk \"%s\" is van een externe deskundige: %s. Gaat die weg, dan is niemand meer aanspreekbaar. Laat de gemeente eigenaar zijn: eigenaar …",
                "The issue \"%s\" belongs to an external expert: %s. When that one leaves, nobody can be held to it. Let the municipality own it: eigenaar …",
                ElementNames.title(issue),
                Enumeration.titles(externalOwners(issue)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Issue issue = (Issue) gap.element();
        return Candidates.municipalOwners(facts).stream()
                .filter(owner -> !issue.getOwners().contains(owner))
                .limit(Candidates.MOST)
                .map(owner -> new Repair(
                        Text.format("Maak \"%s\" eigenaar", "Make \"%s\" the owner", ElementNames.title(owner)),
                        handover(issue, gap.involved(), owner)))
                .toList();
    }

    private static List<Change> handover(Issue issue, List<? extends EObject> external, Actor owner) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Replace(issue, Literals.ISSUE__OWNERS, external.getFirst(), owner));
        external.stream()
                .skip(1)
                .map(other -> new Change.Remove(issue, Literals.ISSUE__OWNERS, other))
                .forEach(changes::add);
        return changes;
    }
}
