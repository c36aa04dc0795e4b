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
import nl.samenhang.model.Agreement;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.LegalBasis;
import nl.samenhang.model.SamenhangPackage;

/** R49: a sharing of information names nothing but agreements as its ground (VNG: a covenant is no legal basis). */
public final class CovenantAsOnlyBasis implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R49",
            Severity.ERROR,
            new Text("Convenant als enige grondslag", "Covenant as the only legal basis"),
            new Text(
                    "Een convenant regelt hoe partners gegevens delen, maar geeft zelf geen recht om te delen. Dat recht staat in een wet.",
                    "A covenant settles how partners share data, but does not itself give the right to share. That right is in a law."),
            List.of(Source.MUNICIPALITIES));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    partner wijkteam "Wijkteam Meerstad" soort wijkteam
                    partner politie "Politie" soort politie
                    afspraak veilig "Convenant Veilige School" soort convenant
                    informatiedeling weging "Gegevens voor de weging" {
                        van wijkteam naar politie
                        gegevens gewoon "Naam en wat er is gebeurd"
                        grondslag veilig
                    }
                    """, "weging", """
                    partner wijkteam "Wijkteam Meerstad" soort wijkteam
                    partner politie "Politie" soort politie
                    afspraak veilig "Convenant Veilige School" soort convenant
                    informatiedeling weging "Gegevens voor de weging" {
                        van wijkteam naar politie
                        gegevens gewoon "Naam en wat er is gebeurd"
                        grondslag veilig, avg6e
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
                .filter(sharing -> !sharing.getBases().isEmpty())
                .filter(sharing ->
                        sharing.getBases().stream().allMatch(basis -> basis instanceof Agreement && !basis.eIsProxy()))
                .map(sharing -> new Gap(sharing, message(sharing), List.copyOf(sharing.getBases())));
    }

    private static Text message(InformationSharing sharing) {
        String title = ElementNames.title(sharing);
        Text agreements = Enumeration.titles(sharing.getBases());
        return Text.format(
                "De informatiedeling \"%s\" noemt als grondslag alleen %s. Een afspraak tussen partners geeft geen recht om persoonsgegevens te delen. Kies een grondslag uit de wet: grondslag …",
                "The information sharing \"%s\" names only %s as its legal basis. An agreement between partners gives no right to share personal data. Choose a basis in law: grondslag …",
                title,
                agreements);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        return new BasisChoice(sharing, facts)
                .grounds().stream().map(basis -> replacement(sharing, basis)).toList();
    }

    private static Repair replacement(InformationSharing sharing, LegalBasis basis) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Replace(
                sharing,
                SamenhangPackage.Literals.INFORMATION_SHARING__BASES,
                sharing.getBases().getFirst(),
                basis));
        sharing.getBases().stream()
                .skip(1)
                .map(other -> new Change.Remove(sharing, SamenhangPackage.Literals.INFORMATION_SHARING__BASES, other))
                .forEach(changes::add);
        return new Repair(BasisChoice.title(basis), changes);
    }
}
