package nl.samenhang.analysis.rules;

import java.util.Collections;
import java.util.Comparator;
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
import nl.samenhang.model.Actor;
import nl.samenhang.model.Department;
import nl.samenhang.model.Domain;
import nl.samenhang.model.Meeting;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EReference;

/**
 * R61: of a municipality only departments for safety take part (lesson 7). Safety is the domain in which the catalogue
 * places the police.
 */
public final class OnlySafetyDepartment implements GapRule {

    private static final Set<EReference> TAKING_PART = Set.of(
            Literals.STEP__ACTORS,
            Literals.STEP__ACCOUNTABLE,
            Literals.STEP__CONSULTED,
            Literals.STEP__INFORMED,
            Literals.MEETING__CHAIR,
            Literals.MEETING__MEMBERS,
            Literals.ISSUE__OWNERS,
            Literals.ISSUE__LEAD,
            Literals.ACTION__ACTORS,
            Literals.ROLE__FILLED_BY);

    private static final RuleInfo INFO = new RuleInfo(
            "R61",
            Severity.WARNING,
            new Text(
                    "Van de gemeente doet alleen veiligheid mee",
                    "Only the municipality's safety department takes part"),
            new Text(
                    "Sociale veiligheid raakt ook jeugd, onderwijs en zorg. Doet alleen veiligheid mee, dan wordt elk signaal een veiligheidszaak.",
                    "Social safety also concerns youth, education and care. When only safety takes part, every signal becomes a matter of safety."),
            List.of(Source.LESSON_7));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner gemeente "Gemeente Meerstad" soort gemeente {
                afdeling openbareOrde "Openbare orde" in domein veiligheid
                afdeling jeugd "Jeugd" in domein jeugdhulp
            }
            overleg zorgoverleg "Zorgoverleg" { deelnemers gemeente.openbareOrde }
            """, "gemeente", """
            partner gemeente "Gemeente Meerstad" soort gemeente {
                afdeling openbareOrde "Openbare orde" in domein veiligheid
                afdeling jeugd "Jeugd" in domein jeugdhulp
            }
            overleg zorgoverleg "Zorgoverleg" { deelnemers gemeente.openbareOrde, gemeente.jeugd }
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
        Set<Domain> safety = facts.region().entries(PartnerKind.class).stream()
                .filter(kind -> kind.getFunction() == PartnerFunction.POLICE && kind.getDomain() != null)
                .map(PartnerKind::getDomain)
                .collect(Collectors.toSet());
        return Candidates.partners(facts, PartnerFunction.MUNICIPALITY).stream()
                .filter(partner -> !takesPart(partner, facts))
                .map(partner -> new Gap(partner, message(partner), present(partner, facts)))
                .filter(gap -> !gap.involved().isEmpty())
                .filter(gap -> gap.involved().stream()
                        .allMatch(department -> safety.contains(((Department) department).getDomain())));
    }

    private static boolean takesPart(Actor actor, RegionFacts facts) {
        return facts.references().to(actor).stream().anyMatch(use -> TAKING_PART.contains(use.feature()));
    }

    private static List<Department> present(Partner partner, RegionFacts facts) {
        return partner.getDepartments().stream()
                .filter(department -> takesPart(department, facts))
                .toList();
    }

    private static Text message(Partner partner) {
        return Text.format(
                "Van \"%s\" doet alleen veiligheid mee. Zo wordt elk signaal een veiligheidszaak. Betrek ook een andere afdeling, zoals jeugd, onderwijs of zorg.",
                "Of \"%s\" only safety takes part. So every signal becomes a matter of safety. Involve another department too, such as youth, education or care.",
                ElementNames.title(partner));
    }

    // First to the meetings where safety sits already.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        List<Department> others = ((Partner) gap.element())
                .getDepartments().stream()
                        .filter(department -> !gap.involved().contains(department))
                        .toList();
        return facts.region().meetings().stream()
                .sorted(Comparator.comparing(meeting -> Collections.disjoint(meeting.getMembers(), gap.involved())))
                .flatMap(meeting -> others.stream().map(department -> invite(department, meeting)))
                .limit(Candidates.MOST)
                .toList();
    }

    private static Repair invite(Department department, Meeting meeting) {
        return Repair.of(
                Text.format(
                        "Nodig de afdeling \"%s\" uit voor \"%s\"",
                        "Invite the department \"%s\" to \"%s\"",
                        ElementNames.title(department),
                        ElementNames.title(meeting)),
                new Change.Add(meeting, Literals.MEETING__MEMBERS, department));
    }
}
