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
import nl.samenhang.model.Duration;
import nl.samenhang.model.InformationSharing;
import nl.samenhang.model.SamenhangPackage.Literals;
import nl.samenhang.model.TimeUnit;

/** R53: a sharing of information says not how long data are kept, or not how the person concerned is told. */
public final class SharingWithoutRetentionOrNotice implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R53",
            Severity.WARNING,
            new Text("Geen bewaartermijn of geen bericht aan de betrokkene", "No retention term or no notice"),
            new Text(
                    "Gegevens worden niet langer bewaard dan nodig is, en wie het betreft hoort te weten dat ze worden gedeeld.",
                    "Data are kept no longer than needed, and whom they concern should know that they are shared."),
            List.of(Source.MODEL_COVENANTS, Source.GDPR_TRANSPARENCY));

    private static final RuleExample EXAMPLE = new RuleExample("""
            informatiedeling weging "Gegevens voor de weging" {
                gegevens gewoon "naam, klas"
                bewaartermijn 1 jaar
            }
            """, "weging", """
            informatiedeling weging "Gegevens voor de weging" {
                gegevens gewoon "naam, klas"
                bewaartermijn 1 jaar
                betrokkene geïnformeerd "Gesprek met de leerling en de ouders"
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
                .filter(sharing -> sharing.getRetention() == null || sharing.getNotice() == null)
                .map(sharing -> new Gap(sharing, message(sharing)));
    }

    private static Text message(InformationSharing sharing) {
        return Text.format(
                "Bij de informatiedeling \"%s\" staat niet %s. Wie het betreft, kan zo niet nagaan wat er met de gegevens gebeurt. Voeg toe: %s",
                "The information sharing \"%s\" does not say %s. Whom it concerns cannot follow what happens to the data. Add: %s",
                ElementNames.title(sharing),
                Enumeration.of(missing(sharing)),
                clauses(sharing));
    }

    private static List<Text> missing(InformationSharing sharing) {
        List<Text> missing = new ArrayList<>();
        if (sharing.getRetention() == null) {
            missing.add(new Text("hoelang de gegevens worden bewaard", "how long the data are kept"));
        }
        if (sharing.getNotice() == null) {
            missing.add(
                    new Text("hoe de jongere en de ouders het horen", "how the young person and the parents are told"));
        }
        return missing;
    }

    private static String clauses(InformationSharing sharing) {
        String retention = sharing.getRetention() == null ? "bewaartermijn …" : "";
        String notice = sharing.getNotice() == null ? "betrokkene geïnformeerd \"…\"" : "";
        return (retention + " " + notice).strip();
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        InformationSharing sharing = (InformationSharing) gap.element();
        return sharing.getRetention() == null
                ? Stream.of(
                                Durations.of(6, TimeUnit.MONTH),
                                Durations.of(1, TimeUnit.YEAR),
                                Durations.of(2, TimeUnit.YEAR))
                        .map(term -> keep(sharing, term))
                        .toList()
                : List.of(Repair.of(
                        new Text("Voeg bericht aan de betrokkene toe", "Add notice to the person concerned"),
                        notice(sharing)));
    }

    private static Repair keep(InformationSharing sharing, Duration term) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Add(sharing, Literals.INFORMATION_SHARING__RETENTION, term));
        if (sharing.getNotice() == null) {
            changes.add(notice(sharing));
        }
        return new Repair(Text.format("Bewaar de gegevens %s", "Keep the data for %s", length(term)), changes);
    }

    private static Text length(Duration term) {
        int amount = term.getAmount();
        return term.getUnit() == TimeUnit.MONTH
                ? Text.format("%s maanden", "%s months", amount)
                : Text.format("%s jaar", amount == 1 ? "%s year" : "%s years", amount);
    }

    private static Change notice(InformationSharing sharing) {
        return new Change.Add(
                sharing,
                Literals.INFORMATION_SHARING__NOTICE,
                Drafts.fillIn("hoe horen de jongere en de ouders dat dit wordt gedeeld?"));
    }
}
