package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.Change;
import nl.samenhang.analysis.ElementNames;
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
import nl.samenhang.model.Agreement;
import nl.samenhang.model.SamenhangPackage;

/**
 * R42: an agreement has expired by the reference date, or does so within 90 days of it, which weighs as a warning
 * (practice of regions).
 */
public final class AgreementExpired implements GapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "R42",
            Severity.ERROR,
            new Text("Afspraak verlopen of bijna verlopen", "Agreement expired or about to expire"),
            new Text(
                    "Na de laatste dag is niemand meer aan de afspraak gebonden. Een verlenging vraagt tijd en handtekeningen.",
                    "After its last day nobody is bound by the agreement any more. To renew it takes time and signatures."),
            List.of(Source.PRACTICE));

    private static final RuleExample EXAMPLE = new RuleExample("""
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        geldig van 2024-07-01 tot 2026-06-30
                    }
                    """, "veilig", """
                    afspraak veilig "Convenant Veilige School" soort convenant {
                        geldig van 2024-07-01 tot 2028-06-30
                    }
                    """);

    private static final int DAYS_OF_WARNING = 90;

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
        return facts.region().referenceDate().stream()
                .flatMap(day -> facts.region().agreements().stream()
                        .filter(agreement -> agreement.getValidUntil() != null
                                && !agreement.getValidUntil().isAfter(day.plusDays(DAYS_OF_WARNING)))
                        .map(agreement -> gap(agreement, day)));
    }

    private static Gap gap(Agreement agreement, LocalDate day) {
        return agreement.getValidUntil().isBefore(day)
                ? new Gap(agreement, expired(agreement))
                : new Gap(agreement, expiresSoon(agreement)).weighing(Severity.WARNING);
    }

    private static Text expired(Agreement agreement) {
        String title = ElementNames.title(agreement);
        Text last = WrittenDate.of(agreement.getValidUntil());
        return Text.format(
                "De afspraak \"%s\" gold tot en met %s en is verlopen. De partijen zijn er niet meer aan gebonden. Spreek een verlenging af en pas de einddatum aan: geldig tot …",
                "The agreement \"%s\" held until %s and has expired. The parties are no longer bound by it. Agree to renew it and change the last day: geldig tot …",
                title,
                last);
    }

    private static Text expiresSoon(Agreement agreement) {
        String title = ElementNames.title(agreement);
        Text last = WrittenDate.of(agreement.getValidUntil());
        return Text.format(
                "De afspraak \"%s\" loopt binnen %d dagen af, op %s. Daarna zijn de partijen er niet meer aan gebonden. Spreek op tijd een verlenging af en pas de einddatum aan: geldig tot …",
                "The agreement \"%s\" ends within %d days, on %s. After that the parties are no longer bound by it. Agree in time to renew it and change the last day: geldig tot …",
                title,
                DAYS_OF_WARNING,
                last);
    }

    @Override
    public List<Repair> repairs(Gap gap, RegionFacts facts) {
        Agreement agreement = (Agreement) gap.element();
        return facts.region().referenceDate().stream()
                .flatMap(day -> terms(agreement).map(term -> renewed(agreement.getValidUntil(), term, day)))
                .distinct()
                .map(until -> renewal(agreement, until))
                .toList();
    }

    // As long again as the agreement was meant for, else a year.
    private static Stream<Period> terms(Agreement agreement) {
        LocalDate from = agreement.getValidFrom();
        LocalDate until = agreement.getValidUntil();
        Stream<Period> agreed = from == null || until.isBefore(from)
                ? Stream.empty()
                : Stream.of(Period.between(from, until.plusDays(1)));
        return Stream.concat(agreed, Stream.of(Period.ofYears(1)));
    }

    // Counted from the first day, for the last day of a month differs in length.
    private static LocalDate renewed(LocalDate until, Period term, LocalDate day) {
        LocalDate first = until.plusDays(1);
        return IntStream.iterate(1, times -> times + 1)
                .mapToObj(times -> first.plus(term.multipliedBy(times)).minusDays(1))
                .filter(last -> last.isAfter(day.plusDays(DAYS_OF_WARNING)))
                .findFirst()
                .orElseThrow();
    }

    private static Repair renewal(Agreement agreement, LocalDate until) {
        Text last = WrittenDate.of(until);
        return Repair.of(
                Text.format(
                        "Verleng de afspraak tot en met %s (leg dit voor aan de partijen)",
                        "Renew the agreement until %s (put this to the parties)", last),
                new Change.Replace(
                        agreement, SamenhangPackage.Literals.AGREEMENT__VALID_UNTIL, agreement.getValidUntil(), until));
    }
}
