package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.SamenhangPackage.Literals;

/** A01: the last day of an acceptance has passed, and its gap is still open. */
final class ExpiredAcceptance implements AcceptanceRule {

    private static final RuleInfo INFO = new RuleInfo(
            "A01",
            Severity.WARNING,
            new Text("Aanvaarding verlopen", "Acceptance expired"),
            new Text(
                    "Een hiaat dat voor een tijd is aanvaard, moet daarna opnieuw op tafel komen.",
                    "A gap that was accepted for a time must be looked at again afterwards."),
            List.of(Source.PRACTICE));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Text message(Acceptance acceptance) {
        return Text.format(
                "De aanvaarding van %s gold tot en met %s. Het hiaat telt nu weer mee. Verhelp het, of spreek een nieuwe einddatum af: tot …",
                "The acceptance of %s held until %s. The gap now counts again. Mend it, or agree on a new last day: tot …",
                AcceptanceRule.subject(acceptance),
                WrittenDate.of(acceptance.getUntil()));
    }

    @Override
    public List<Repair> repairs(Acceptance acceptance, RegionFacts facts) {
        return Stream.concat(
                        AcceptanceOffer.lastDay(facts).map(day -> extension(acceptance, day)).stream(),
                        Stream.of(AcceptanceRule.removal(acceptance)))
                .toList();
    }

    private static Repair extension(Acceptance acceptance, LocalDate day) {
        return Repair.of(
                Text.format(
                        "Verleng de aanvaarding tot en met %s", "Extend the acceptance until %s", WrittenDate.of(day)),
                new Change.Replace(acceptance, Literals.ACCEPTANCE__UNTIL, acceptance.getUntil(), day));
    }
}
