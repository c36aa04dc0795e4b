package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.DataClass;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.LegalBasis;
import nl.samenhang.model.SamenhangPackage.Literals;

/**
 * R54: a sharing of information rests on a legal basis that is not law on the reference date: a bill, one that begins
 * later, or one that was withdrawn.
 */
public final class BasisNotInForce implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R54",
            Severity.WARNING,
            new Text("Grondslag die niet geldt", "Legal basis that is not in force"),
            new Text(
                    "Een wet die nog niet of niet meer geldt, draagt het delen van gegevens niet.",
                    "A law that is not yet or no longer in force does not carry the sharing of data."),
            List.of(Source.GDPR_6));

    private static final RuleExample EXAMPLE = new RuleExample("""
            partner politie "Politie" soort politie
            partner wijkteam "Wijkteam" soort wijkteam
            informatiedeling weging "Gegevens voor de weging" {
                van wijkteam naar politie
                gegevens gewoon "naam, klas"
                grondslag wbp
            }
            """, "weging", """
            partner politie "Politie" soort politie
            partner wijkteam "Wijkteam" soort wijkteam
            informatiedeling weging "Gegevens voor de weging" {
                van wijkteam naar politie
                gegevens gewoon "naam, klas"
                grondslag avg6e
            }
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
        return facts.region().sharings().stream()
                .map(sharing -> new Gap(sharing, message(sharing, facts), notInForce(sharing, facts)))
                .filter(gap -> !gap.involved().isEmpty());
    }

    private static List<LegalBasis> notInForce(InformationSharing sharing, RegionFacts facts) {
        return LegalGrounds.inLaw(sharing).stream()
                .filter(basis -> !LegalGrounds.isInForce(basis, facts))
                .toList();
    }

    private static Text message(InformationSharing sharing, RegionFacts facts) {
        List<LegalBasis> going = notInForce(sharing, facts);
        boolean one = going.size() == 1;
        return Text.format(
                one
                        ? "De informatiedeling \"%s\" steunt op een grondslag die niet geldt: %s. Daarop mag niet worden gedeeld. Kies een grondslag die wel geldt: grondslag …"
                        : "De informatiedeling \"%s\" steunt op grondslagen die niet gelden: %s. Daarop mag niet worden gedeeld. Kies grondslagen die wel gelden: grondslag …",
                one
                        ? "The information sharing \"%s\" rests on a legal basis that is not in force: %s. Nothing may be shared on it. Choose one that is: grondslag …"
                        : "The information sharing \"%s\" rests on legal bases that are not in force: %s. Nothing may be shared on them. Choose some that are: grondslag …",
                ElementNames.title(sharing),
                Enumeration.of(going.stream().map(BasisNotInForce::status).toList()));
    }

    private static Text status(LegalBasis basis) {
        String title = ElementNames.title(basis);
        if (basis.isProposed()) {
            return Text.format("\"%s\" is nog maar een voorstel", "\"%s\" is only a bill so far", title);
        }
        return basis.getWithdrawnOn() == null
                ? Text.format(
                        "\"%s\" geldt pas vanaf %s",
                        "\"%s\" begins only on %s", title, WrittenDate.of(basis.getInForceFrom()))
                : Text.format(
                        "\"%s\" is op %s ingetrokken",
                        "\"%s\" was withdrawn on %s", title, WrittenDate.of(basis.getWithdrawnOn()));
    }

    // One basis at a time: each stands for other data.
    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        LegalBasis going = notInForce(sharing, facts).getFirst();
        if (isSpare(going, sharing, facts)) {
            return List.of(Repair.of(
                    Text.format("Haal de grondslag \"%s\" weg", "Remove the basis \"%s\"", ElementNames.title(going)),
                    new Change.Remove(sharing, Literals.INFORMATION_SHARING__BASES, going)));
        }
        return successors(going, sharing, facts).stream()
                .filter(basis -> !sharing.getBases().contains(basis))
                .map(basis -> Repair.of(
                        BasisChoice.title(basis),
                        new Change.Replace(sharing, Literals.INFORMATION_SHARING__BASES, going, basis)))
                .toList();
    }

    /** Whether the others that are named carry all that the basis carried. */
    private static boolean isSpare(LegalBasis going, InformationSharing sharing, RegionFacts facts) {
        return sharing.getBases().size() > 1
                && carried(going, sharing).stream()
                        .allMatch(dataClass -> LegalGrounds.inLaw(sharing).stream()
                                .filter(other -> other.isException() == going.isException())
                                .filter(other -> LegalGrounds.isInForce(other, facts))
                                .anyMatch(other -> LegalGrounds.holdsFor(other, dataClass)));
    }

    private static List<LegalBasis> successors(LegalBasis going, InformationSharing sharing, RegionFacts facts) {
        Set<DataClass> carried = carried(going, sharing);
        BasisChoice choice = new BasisChoice(sharing, facts);
        if (carried.equals(Set.of(DataClass.POLICE))) {
            return choice.policeGrounds();
        }
        if (going.isException()) {
            return carried.isEmpty() ? List.of() : choice.exceptions(carried);
        }
        return choice.grounds();
    }

    private static Set<DataClass> carried(LegalBasis basis, InformationSharing sharing) {
        return LegalGrounds.classes(sharing).stream()
                .filter(dataClass -> LegalGrounds.holdsFor(basis, dataClass))
                .collect(Collectors.toSet());
    }
}
