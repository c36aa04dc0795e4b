package nl.samenhang.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.RegionFacts;
import nl.samenhang.analysis.Repair;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.analysis.WrittenDate;
import nl.samenhang.model.Acceptance;
import nl.samenhang.model.Actor;
import nl.samenhang.model.SamenhangPackage.Literals;

/** A02: an acceptance does not say until when it holds, or who answers for it. */
final class IncompleteAcceptance implements AcceptanceRule {

    private static final RuleInfo INFO = new RuleInfo(
            "A02",
            Severity.WARNING,
            new Text("Aanvaarding zonder einddatum of verantwoordelijke", "Acceptance without a last day or owner"),
            new Text(
                    "Een aanvaard hiaat waarvoor niemand verantwoordelijk is of dat geen einddatum heeft, wordt vergeten.",
                    "An accepted gap that nobody answers for, or that has no last day, is forgotten."),
            List.of(Source.PRACTICE));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether an acceptance lacks a last day or somebody who answers for it. */
    static boolean isIncomplete(Acceptance acceptance) {
        return acceptance.getUntil() == null || acceptance.getBy() == null;
    }

    @Override
    public Text message(Acceptance acceptance) {
        List<Text> missing = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        if (acceptance.getUntil() == null) {
            missing.add(new Text("tot wanneer zij geldt", "until when it holds"));
            clauses.add("tot …");
        }
        if (acceptance.getBy() == null) {
            missing.add(new Text("wie ervoor verantwoordelijk is", "who answers for it"));
            clauses.add("door …");
        }
        return Text.format(
                "Bij de aanvaarding van %s staat niet %s. Zo raakt het hiaat vergeten. Voeg toe: %s",
                "The acceptance of %s does not say %s. So the gap is forgotten. Add: %s",
                AcceptanceRule.subject(acceptance),
                Enumeration.of(missing),
                String.join(" ", clauses));
    }

    // Whatever else is missing is filled in along with the owner that is chosen.
    @Override
    public List<Repair> repairs(Acceptance acceptance, RegionFacts facts) {
        Optional<Repair> lastDay = acceptance.getUntil() == null
                ? AcceptanceOffer.lastDay(facts)
                        .map(day -> Repair.of(
                                Text.format(
                                        "Laat de aanvaarding gelden tot en met %s",
                                        "Let the acceptance hold until %s", WrittenDate.of(day)),
                                new Change.Add(acceptance, Literals.ACCEPTANCE__UNTIL, day)))
                : Optional.empty();
        if (acceptance.getBy() != null) {
            return lastDay.stream().toList();
        }
        return Candidates.responsible(acceptance.getElement(), facts).stream()
                .limit(Candidates.MOST)
                .map(owner -> owned(acceptance, owner, lastDay))
                .toList();
    }

    private static Repair owned(Acceptance acceptance, Actor owner, Optional<Repair> lastDay) {
        List<Change> changes = new ArrayList<>();
        lastDay.ifPresent(day -> changes.addAll(day.changes()));
        changes.add(new Change.Add(acceptance, Literals.ACCEPTANCE__BY, owner));
        return new Repair(
                Text.format(
                        lastDay.isPresent()
                                ? "Maak \"%s\" verantwoordelijk voor de aanvaarding, voor een jaar"
                                : "Maak \"%s\" verantwoordelijk voor de aanvaarding",
                        lastDay.isPresent()
                                ? "Let \"%s\" answer for the acceptance, for a year"
                                : "Let \"%s\" answer for the acceptance",
                        ElementNames.title(owner)),
                changes);
    }
}
