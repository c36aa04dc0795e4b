package nl.samenhang.analysis.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Actor;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.Department;
import nl.samenhang.model.Domain;
import nl.samenhang.model.Flow;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.LegalBasis;
import nl.samenhang.model.Partner;
import nl.samenhang.model.PartnerFunction;
import nl.samenhang.model.PartnerKind;
import nl.samenhang.model.Role;
import nl.samenhang.model.SamenhangPackage;

/**
 * The legal bases that a repair may offer for a sharing: those of the catalogue that hold for its data and are in force
 * on the reference date; those that the region names elsewhere come first. For a school or leerplicht none is ever
 * offered, nor where it is unknown who gives the data: there a person must decide.
 */
final class BasisChoice {

    private static final Set<PartnerFunction> DECIDE_THEMSELVES = EnumSet.of(
            PartnerFunction.SCHOOL,
            PartnerFunction.SECONDARY_OR_VOCATIONAL_SCHOOL,
            PartnerFunction.SCHOOL_BOARD,
            PartnerFunction.COMPULSORY_EDUCATION);

    private final InformationSharing sharing;
    private final RegionFacts facts;

    BasisChoice(InformationSharing sharing, RegionFacts facts) {
        this.sharing = sharing;
        this.facts = facts;
    }

    /** Grounds that need no other beside them, for all data except those of the police, or for those alone. */
    List<LegalBasis> grounds() {
        Set<DataClass> classes = LegalGrounds.classes(sharing);
        if (classes.size() > 1) {
            classes.remove(DataClass.POLICE);
        }
        return classes.isEmpty() ? List.of() : offered(basis -> !basis.isException() && holdsForAll(basis, classes));
    }

    /** Grounds that lift the prohibition on data of some classes. */
    List<LegalBasis> exceptions(Set<DataClass> classes) {
        return offered(basis -> basis.isException() && holdsForAll(basis, classes));
    }

    /** Grounds for data of the police. */
    List<LegalBasis> policeGrounds() {
        return offered(basis -> LegalGrounds.holdsFor(basis, DataClass.POLICE));
    }

    /** What a repair that names a ground is called. */
    static Text title(LegalBasis basis) {
        String title = ElementNames.title(basis);
        return new Text(
                (basis.isException() ? "Noem als uitzondering: %s" : "Noem als grondslag: %s").formatted(title),
                (basis.isException() ? "Name as exception: %s" : "Name as legal basis: %s").formatted(title));
    }

    /** The repair that names a ground beside those that are named. */
    static Repair addition(InformationSharing sharing, LegalBasis basis) {
        return Repair.of(
                title(basis), new Change.Add(sharing, SamenhangPackage.Literals.INFORMATION_SHARING__BASES, basis));
    }

    private static boolean holdsForAll(LegalBasis basis, Set<DataClass> classes) {
        return classes.stream().allMatch(dataClass -> LegalGrounds.holdsFor(basis, dataClass));
    }

    private List<LegalBasis> offered(Predicate<LegalBasis> fitting) {
        if (!mayBeOffered()) {
            return List.of();
        }
        return facts.region().entries(LegalBasis.class).stream()
                .filter(fitting)
                .filter(basis -> LegalGrounds.isInForce(basis, facts))
                .sorted(Comparator.comparingInt(this::uses).reversed())
                .limit(Candidates.MOST)
                .toList();
    }

    private int uses(LegalBasis basis) {
        return facts.references().to(basis).size();
    }

    private boolean mayBeOffered() {
        return !sharing.getFlows().isEmpty()
                && sharing.getFlows().stream()
                        .map(Flow::getFrom)
                        .allMatch(sender -> mayBeOffered(sender, new HashSet<>()));
    }

    private boolean mayBeOffered(Actor sender, Set<Actor> visited) {
        if (sender == null || sender.eIsProxy()) {
            return false;
        }
        return switch (sender) {
            case Partner partner -> mayBeOffered(partner.getKind());
            case Department department -> mayBeOffered(department);
            case Role role ->
                visited.add(role)
                        && !role.getFilledBy().isEmpty()
                        && role.getFilledBy().stream().allMatch(actor -> mayBeOffered(actor, visited));
            default -> false;
        };
    }

    private static boolean mayBeOffered(PartnerKind kind) {
        return kind != null && !kind.eIsProxy() && !DECIDE_THEMSELVES.contains(kind.getFunction());
    }

    // Leerplicht is often a department of the municipality; only the domain of the department tells.
    private boolean mayBeOffered(Department department) {
        Domain domain = department.getDomain();
        boolean ofLeerplicht = domain != null
                && facts.region().entries(PartnerKind.class).stream()
                        .filter(kind -> kind.getFunction() == PartnerFunction.COMPULSORY_EDUCATION)
                        .anyMatch(kind -> kind.getDomain() == domain);
        return !ofLeerplicht && mayBeOffered(((Partner) department.eContainer()).getKind());
    }
}
