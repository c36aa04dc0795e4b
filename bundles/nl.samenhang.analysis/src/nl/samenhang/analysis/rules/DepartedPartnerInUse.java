package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Set;
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
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Agreement;
import nl.samenhang.model.Partner;
import nl.samenhang.model.SamenhangPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** R13: a partner has left by the reference date, but the region still counts on it. */
public final class DepartedPartnerInUse implements GapRule {

    // What tells of the past or of the partner itself is no use of it.
    private static final Set<EReference> NO_USE = Set.of(
            Literals.ANSWER__EVIDENCE, Literals.ACCEPTANCE__ELEMENT, Literals.SIGNATURE__PARTY, Literals.DUTY__PARTY);

    private static final RuleInfo INFO = new RuleInfo(
            "R13",
            Severity.ERROR,
            new Text("Vertrokken partner nog in gebruik", "Departed partner still in use"),
            new Text(
                    "Wie op een vertrokken partner rekent, krijgt geen gehoor als het erop aankomt.",
                    "Whoever counts on a partner that has left gets no answer when it matters."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner oud "Welzijn Meren" soort welzijn { betrokken tot 2026-06-30 }
            partner nieuw "Welzijn Nieuw" soort welzijn { betrokken van 2026-07-01 }
            rol buurtwerker "Buurtwerker" { vervuld door oud }
            """, "oud", """
            partner oud "Welzijn Meren" soort welzijn { betrokken tot 2026-06-30 }
            partner nieuw "Welzijn Nieuw" soort welzijn { betrokken van 2026-07-01 }
            rol buurtwerker "Buurtwerker" { vervuld door nieuw }
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
        return facts.region().partners().stream()
                .filter(facts.participation()::hasLeft)
                .map(partner -> new Gap(
                        partner,
                        message(partner),
                        uses(partner, facts)
                                .map(References.Use::source)
                                .distinct()
                                .toList()))
                .filter(gap -> !gap.involved().isEmpty());
    }

    private static Stream<References.Use> uses(Partner partner, RegionFacts facts) {
        return Stream.concat(Stream.of(partner), partner.getDepartments().stream())
                .flatMap(actor -> facts.references().to(actor).stream())
                .filter(use -> !NO_USE.contains(use.feature()) && !isOver(use.source(), facts));
    }

    // An agreement that has ended may name who was party to it.
    private static boolean isOver(EObject source, RegionFacts facts) {
        return source instanceof Agreement agreement
                && agreement.getValidUntil() != null
                && facts.region()
                        .referenceDate()
                        .map(agreement.getValidUntil()::isBefore)
                        .orElse(false);
    }

    private static Text message(Partner partner) {
        return Text.format(
                "De partner \"%s\" was betrokken tot en met %s, maar wordt nog wel ingezet. Wie op deze partner rekent, krijgt geen gehoor. Zet een andere partner op deze plekken.",
                "The partner \"%s\" was involved until %s, but is still counted on. Whoever counts on it gets no answer. Put another partner in these places.",
                ElementNames.title(partner),
                WrittenDate.of(partner.getInvolvedUntil()));
    }

    // Another partner of the same kind takes all the places over.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Partner partner = (Partner) gap.element();
        return facts.region().partners().stream()
                .filter(other -> other != partner && other.getKind() != null && other.getKind() == partner.getKind())
                .filter(other -> !facts.participation().hasLeft(other))
                .limit(Candidates.MOST)
                .map(successor -> repair(partner, successor, facts))
                .toList();
    }

    private static Repair repair(Partner partner, Partner successor, RegionFacts facts) {
        return new Repair(
                Text.format(
                        "Zet \"%s\" op al deze plekken",
                        "Put \"%s\" in all these places", ElementNames.title(successor)),
                uses(partner, facts)
                        .distinct()
                        .flatMap(use -> changes(use, partner, successor))
                        .toList());
    }

    // The successor comes once, though both the partner and a department of it may stand in one list.
    private static Stream<Change> changes(References.Use use, Partner partner, Partner successor) {
        if (!use.feature().isMany()) {
            Object old = use.source().eGet(use.feature());
            return Stream.of(new Change.Replace(use.source(), use.feature(), old, successor));
        }
        List<?> present = (List<?>) use.source().eGet(use.feature());
        List<?> departed = present.stream()
                .filter(actor -> isOf(actor, partner))
                .distinct()
                .toList();
        int replaced = present.contains(successor) ? 0 : 1;
        return Stream.concat(
                departed.stream()
                        .limit(replaced)
                        .map(old -> new Change.Replace(use.source(), use.feature(), old, successor)),
                departed.stream().skip(replaced).map(old -> new Change.Remove(use.source(), use.feature(), old)));
    }

    private static boolean isOf(Object actor, Partner partner) {
        return actor == partner || partner.getDepartments().contains(actor);
    }
}
