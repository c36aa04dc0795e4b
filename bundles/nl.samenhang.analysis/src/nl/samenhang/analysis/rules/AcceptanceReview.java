package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenhang.analysis.AcceptedFinding;
import nl.samenhang.analysis.Assessment;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.analysis.RuleInfo;
import nl.samenhang.analysis.RuleSettings;
import nl.samenhang.analysis.Severity;
import nl.samenhang.analysis.Source;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Acceptance;
import org.eclipse.emf.ecore.EObject;

/**
 * Holds the findings of a region against what it accepts. An acceptance covers the findings of one rule at one element;
 * without an element it covers what that rule says of the region as a whole. It counts until and including its last
 * day. What is wrong with an acceptance itself is a finding too.
 */
public final class AcceptanceReview {

    private static final RuleInfo EXPIRED = new RuleInfo(
            "A01",
            Severity.WARNING,
            new Text("Aanvaarding verlopen", "Acceptance expired"),
            new Text(
                    "Een hiaat dat voor een tijd is aanvaard, moet daarna opnieuw op tafel komen.",
                    "A gap that was accepted for a time must be looked at again afterwards."),
            List.of(Source.PRACTICE));

    private static final RuleInfo INCOMPLETE = new RuleInfo(
            "A02",
            Severity.WARNING,
            new Text("Aanvaarding zonder einddatum of verantwoordelijke", "Acceptance without an end date or owner"),
            new Text(
                    "Een aanvaard hiaat waar niemand voor staat of dat geen einde heeft, wordt vergeten.",
                    "An accepted gap that nobody stands for, or that has no end, is forgotten."),
            List.of(Source.PRACTICE));

    private static final RuleInfo IDLE = new RuleInfo(
            "A03",
            Severity.INFO,
            new Text("Aanvaarding waar niets meer tegenover staat", "Acceptance of nothing"),
            new Text(
                    "Het hiaat is verholpen of nooit gevonden. Een lijst met open punten moet kloppen.",
                    "The gap was mended or never found. A list of open points must be true."),
            List.of(Source.PRACTICE));

    private final Region region;
    private final RuleSettings settings;

    private AcceptanceReview(Region region, RuleSettings settings) {
        this.region = region;
        this.settings = settings;
    }

    /**
     * What a user may know of the findings about acceptances.
     *
     * @return the rules, by id
     */
    public static List<RuleInfo> rules() {
        return List.of(EXPIRED, INCOMPLETE, IDLE);
    }

    static Assessment of(Region region, RuleSettings settings, List<Finding> found) {
        return new AcceptanceReview(region, settings).review(found);
    }

    private Assessment review(List<Finding> found) {
        List<Acceptance> acceptances = region.all(Acceptance.class);
        List<Finding> open = new ArrayList<>(found);
        List<AcceptedFinding> accepted = new ArrayList<>();
        for (Acceptance acceptance : acceptances) {
            boolean idle = found.stream().noneMatch(covers(acceptance));
            if (idle) {
                finding(IDLE, acceptance, idle(acceptance)).ifPresent(open::add);
            } else if (isExpired(acceptance)) {
                finding(EXPIRED, acceptance, expired(acceptance)).ifPresent(open::add);
            } else {
                moveCovered(acceptance, open, accepted);
            }
            if (acceptance.getUntil() == null || acceptance.getBy() == null) {
                finding(INCOMPLETE, acceptance, incomplete(acceptance)).ifPresent(open::add);
            }
        }
        return new Assessment(open, accepted);
    }

    private static void moveCovered(Acceptance acceptance, List<Finding> open, List<AcceptedFinding> accepted) {
        List<Finding> covered = open.stream().filter(covers(acceptance)).toList();
        open.removeAll(covered);
        covered.forEach(finding -> accepted.add(new AcceptedFinding(finding, acceptance)));
    }

    private static Predicate<Finding> covers(Acceptance acceptance) {
        return finding -> finding.rule().equals(acceptance.getRule()) && isAbout(finding, acceptance.getElement());
    }

    // What a rule says of the region as a whole may still be about one element, such as a question of a card.
    private static boolean isAbout(Finding finding, EObject element) {
        boolean wholeRegion = finding.element().eContainer() == null;
        if (element == null) {
            return wholeRegion;
        }
        return finding.element() == element || wholeRegion && finding.involved().contains(element);
    }

    private boolean isExpired(Acceptance acceptance) {
        LocalDate until = acceptance.getUntil();
        return until != null && region.referenceDate().map(until::isBefore).orElse(false);
    }

    private Optional<Finding> finding(RuleInfo rule, Acceptance acceptance, Text message) {
        return settings.severity(rule.id(), rule.severity())
                .map(severity ->
                        new Finding(rule.id(), severity, acceptance, message, rule.lesson(), involved(acceptance)));
    }

    private static List<EObject> involved(Acceptance acceptance) {
        return Optional.ofNullable(acceptance.getElement()).stream().toList();
    }

    private static Text expired(Acceptance acceptance) {
        return new Text(
                "De aanvaarding van %s is op %s verlopen. Het hiaat telt weer mee. Verhelp het, of spreek een nieuwe einddatum af."
                        .formatted(what(acceptance).dutch(), acceptance.getUntil()),
                "The acceptance of %s expired on %s. The gap counts again. Mend it, or agree on a new end date."
                        .formatted(what(acceptance).english(), acceptance.getUntil()));
    }

    private static Text incomplete(Acceptance acceptance) {
        return new Text(
                "Bij de aanvaarding van %s staat niet wie ervoor staat of tot wanneer zij geldt. Zo blijft het hiaat liggen. Voeg toe: tot … door …"
                        .formatted(what(acceptance).dutch()),
                "The acceptance of %s does not say who stands for it or until when it holds. The gap is so left lying. Add: tot … door …"
                        .formatted(what(acceptance).english()));
    }

    private static Text idle(Acceptance acceptance) {
        return new Text(
                "Er is geen bevinding meer bij de aanvaarding van %s. Haal de aanvaarding weg, of controleer de regel en de naam."
                        .formatted(what(acceptance).dutch()),
                "Nothing is found any more for the acceptance of %s. Remove the acceptance, or check the rule and the name."
                        .formatted(what(acceptance).english()));
    }

    private static Text what(Acceptance acceptance) {
        if (acceptance.getElement() == null) {
            return new Text(
                    "%s voor de hele regio".formatted(acceptance.getRule()),
                    "%s for the whole region".formatted(acceptance.getRule()));
        }
        String title = ElementNames.title(acceptance.getElement());
        return new Text(
                "%s bij \"%s\"".formatted(acceptance.getRule(), title),
                "%s at \"%s\"".formatted(acceptance.getRule(), title));
    }
}
