package nl.samenhang.analysis.rules;

import java.util.List;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Acceptance;

/** A03: an acceptance has nothing to accept: its gap is not found, or another acceptance has it already. */
final class IdleAcceptance implements AcceptanceRule {

    private static final RuleInfo INFO = new RuleInfo(
            "A03",
            Severity.INFO,
            new Text("Aanvaarding zonder hiaat", "Acceptance without a gap"),
            new Text(
                    "Wie de open punten leest, moet erop kunnen rekenen dat elk punt er echt een is.",
                    "Whoever reads the open points must be able to rely on each of them being one."),
            List.of(Source.PRACTICE));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Text message(Acceptance acceptance) {
        return Text.format(
                "Bij de aanvaarding van %s hoort geen hiaat: het is verholpen, het wordt niet gevonden of het is al op een andere plek aanvaard. De lijst met open punten klopt zo niet. Haal de aanvaarding weg, of controleer de regel en de naam.",
                "No gap goes with the acceptance of %s: it is mended, it is not found, or it is accepted elsewhere already. So the list of open points is not true. Remove the acceptance, or check the rule and the name.",
                AcceptanceRule.subject(acceptance));
    }

    @Override
    public List<Repair> repairs(Acceptance acceptance, RegionFacts facts) {
        return List.of(AcceptanceRule.removal(acceptance));
    }
}
