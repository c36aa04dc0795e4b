package nl.samenhang.analysis.rules;

import java.time.LocalDate;
import nl.samenhang.model.Duration;
import nl.samenhang.model.SamenhangFactory;
import nl.samenhang.model.TimeUnit;

/** Lengths of time for new elements, and where they end. */
final class Durations {

    private Durations() {}

    static Duration of(int amount, TimeUnit unit) {
        Duration duration = SamenhangFactory.eINSTANCE.createDuration();
        duration.setAmount(amount);
        duration.setUnit(unit);
        return duration;
    }

    /** The day that lies some length of time after another; hours count as the day itself. */
    static LocalDate after(LocalDate day, Duration duration) {
        int amount = duration.getAmount();
        return switch (duration.getUnit()) {
            case HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
        };
    }
}
