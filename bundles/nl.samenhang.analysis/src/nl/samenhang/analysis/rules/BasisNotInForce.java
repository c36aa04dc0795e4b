package nl.samenhang.analysis.rules;

import java.util.ArrayList;
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

    private static final RuleExample EXAMPLE = new RuleExample(
            """
            informatiedeling weging "Gegevens voor de weging" {
                gegevens gewoon "naam, klas"
                grondslag wbp
            }
            """,
            "weging",
            """
            informatiedeling weging "Gegevens voor de weging" {
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
        return Text.format(
                "De informatiedeling \"%s\" steunt op een grondslag die op de peildatum niet geldt: %s. Daarop mag niet worden gedeeld. Kies een grondslag die geldt.",
                "The information sharing \"%s\" rests on a legal basis that is not in force on the reference date: %s. Nothing may be shared on it. Choose one that is in force.",
                ElementNames.title(sharing),
                Enumeration.titles(notInForce(sharing, facts)));
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        List<LegalBasis> going = notInForce(sharing, facts);
        List<Change> removals = going.stream()
                .map(basis -> (Change) new Change.Remove(sharing, Literals.INFORMATION_SHARING__BASES, basis))
                .toList();
        if (sharing.getBases().size() > going.size()) {
            return List.of(new Repair(
                    new Text("Haal de grondslag weg die niet geldt", "Remove the basis that is not in force"), removals));
        }
        return new BasisChoice(sharing, facts)
                .grounds().stream().map(basis -> replacement(sharing, going, basis)).toList();
    }

    private static Repair replacement(InformationSharing sharing, List<LegalBasis> going, LegalBasis basis) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Replace(sharing, Literals.INFORMATION_SHARING__BASES, going.getFirst(), basis));
        going.stream()
                .skip(1)
                .map(other -> new Change.Remove(sharing, Literals.INFORMATION_SHARING__BASES, other))
                .forEach(changes::add);
        return new Repair(BasisChoice.title(basis), changes);
    }
}
