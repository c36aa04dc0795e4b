package nl.samenhang.analysis.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Gap;
import nl.samenhang.analysis.GapRule;
import nl.samenhang.analysis.Participation;
import nl.samenhang.analysis.References;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleExample;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Partner;
import nl.samenhang.model.Role;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** R04: a role that others count on is filled by one party and has no deputy (lesson 4). */
public final class RoleWithoutDeputy implements GapRule {

    private static final Set<EReference> RELIANCE = Set.of(
            Literals.STEP__ACTORS,
            Literals.STEP__ACCOUNTABLE,
            Literals.MEETING__CHAIR,
            Literals.ISSUE__LEAD,
            Literals.ISSUE__OWNERS,
            Literals.TRANSITION__DECIDED_BY,
            Literals.RUNG__LED_BY,
            Literals.RUNG__DECIDED_BY,
            Literals.PARTNER__CONTACTS);

    private static final RuleInfo INFO = new RuleInfo(
            "R04",
            Severity.WARNING,
            new Text("Rol zonder plaatsvervanger", "Role without a deputy"),
            new Text(
                    "Wie een taak alleen draagt, wordt ziek of gaat weg. Zonder plaatsvervanger valt dan ook het werk weg.",
                    "Whoever carries a task alone falls ill or leaves. Without a deputy the work is then gone too."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner school "Vmbo Het Baken" soort schoolVo
            rol mentor "Mentor" { vervuld door school }
            rol zorgcoordinator "Zorgcoördinator" { vervuld door school plaatsvervanger mentor }
            overleg zorgoverleg "Zorgoverleg" { voorzitter mentor deelnemers zorgcoordinator }
            """, "mentor", """
            partner school "Vmbo Het Baken" soort schoolVo
            rol mentor "Mentor" { vervuld door school plaatsvervanger zorgcoordinator }
            rol zorgcoordinator "Zorgcoördinator" { vervuld door school plaatsvervanger mentor }
            overleg zorgoverleg "Zorgoverleg" { voorzitter mentor deelnemers zorgcoordinator }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    // A role that nobody fills is told by R03.
    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().roles().stream()
                .filter(role ->
                        role.getFilledBy().size() == 1 && role.getDeputies().isEmpty())
                .filter(role -> !Participation.partnersBehind(List.of(role)).isEmpty())
                .map(role -> new Gap(role, message(role), reliant(role, facts)))
                .filter(gap -> !gap.involved().isEmpty());
    }

    private static List<EObject> reliant(Role role, RegionFacts facts) {
        return facts.references().to(role).stream()
                .filter(use -> RELIANCE.contains(use.feature()))
                .map(References.Use::source)
                .distinct()
                .toList();
    }

    private static Text message(Role role) {
        return Text.format(
                "De rol \"%s\" hangt aan één partij en heeft geen plaatsvervanger. Valt die partij weg, dan staat het werk stil. Wijs een plaatsvervanger aan: plaatsvervanger …",
                "The role \"%s\" hangs on one party and has no deputy. If that party falls away, the work stops. Name a deputy: plaatsvervanger …",
                ElementNames.title(role));
    }

    // Somebody of the same partner knows the work best.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Role role = (Role) gap.element();
        Set<Partner> partners = Participation.partnersBehind(List.of(role));
        return facts.region().roles().stream()
                .filter(other -> other != role && Candidates.isPresent(other, facts))
                .sorted(Comparator.comparing(other -> isApart(partners, other)))
                .limit(Candidates.MOST)
                .map(deputy -> Repair.of(
                        Text.format(
                                "Laat \"%s\" de plaatsvervanger zijn",
                                "Let \"%s\" be the deputy", ElementNames.title(deputy)),
                        new Change.Add(role, Literals.ROLE__DEPUTIES, deputy)))
                .toList();
    }

    private static boolean isApart(Set<Partner> partners, Role role) {
        return Collections.disjoint(partners, Participation.partnersBehind(List.of(role)));
    }
}
