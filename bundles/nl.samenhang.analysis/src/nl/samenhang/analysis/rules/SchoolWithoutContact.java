package nl.samenhang.analysis.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.Role;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.SamenhangPackage;

/** R29: a school names no role by which others reach it (lesson 4). */
public final class SchoolWithoutContact implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R29",
            Severity.ERROR,
            new Text("School zonder aanspreekpunt", "School without a contact"),
            new Text(
                    "Een wijkagent of jongerenwerker die zich zorgen maakt, moet weten wie op school te bellen is.",
                    "A community officer or youth worker who is worried must know whom to call at the school."),
            List.of(Source.LESSON_4));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner school "Vmbo Het Baken" soort schoolVo
                    rol zorgcoordinator "Zorgcoördinator" { vervuld door school }
                    """, "school", """
                    partner school "Vmbo Het Baken" soort schoolVo { contact zorgcoordinator }
                    rol zorgcoordinator "Zorgcoördinator" { vervuld door school }
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public RuleExample example() {
        return EXAMPLE;
    }

    private static final Set<PartnerFunction> SCHOOLS =
            EnumSet.of(PartnerFunction.SCHOOL, PartnerFunction.SECONDARY_OR_VOCATIONAL_SCHOOL);

    @Override
    public Stream<Gap> gaps(RegionFacts facts) {
        return facts.region().partners().stream()
                .filter(partner -> partner.getKind() != null
                        && SCHOOLS.contains(partner.getKind().getFunction()))
                .filter(school ->
                        school.getContacts().isEmpty() && !facts.participation().hasLeft(school))
                .map(school -> new Gap(school, message(school)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner school = (Partner) gap.element();
        Stream<Repair> roles = StepCandidates.rolesOf(school, facts)
                .limit(Candidates.MOST - 1L)
                .map(role -> choose(school, role));
        return Stream.concat(roles, Stream.of(newRole(school, facts))).toList();
    }

    private static Repair choose(Partner school, Role role) {
        String title = ElementNames.title(role);
        return Repair.of(
                Text.format(
                        "Maak \"%s\" het aanspreekpunt van deze school",
                        "Make \"%s\" the contact of this school", title),
                new Change.Add(school, SamenhangPackage.Literals.PARTNER__CONTACTS, role));
    }

    private static Repair newRole(Partner school, RegionFacts facts) {
        Role role = SamenhangFactory.eINSTANCE.createRole();
        role.setName(FreshNames.of("aanspreekpunt", facts.region()));
        role.setTitle("Aanspreekpunt van " + ElementNames.title(school));
        role.getFilledBy().add(school);
        return Repair.of(
                new Text("Voeg een nieuwe rol toe als aanspreekpunt", "Add a new role as the contact"),
                Placement.addition(role, school, facts),
                new Change.Add(school, SamenhangPackage.Literals.PARTNER__CONTACTS, role));
    }

    private static Text message(Partner school) {
        String title = ElementNames.title(school);
        return Text.format(
                "De school \"%s\" heeft geen aanspreekpunt. Andere partners weten niet wie zij kunnen bellen als zij zich zorgen maken. Wijs een rol op de school aan: contact …",
                "The school \"%s\" has no contact. Other partners do not know whom to call when they are worried. Name a role at the school: contact …",
                title);
    }
}
