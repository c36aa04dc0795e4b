package nl.samenhang.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.analysis.Text;
import nl.samenhang.model.Ladder;
import nl.samenhang.model.Rung;

/** The rungs of ladders, as several rules ask about them. */
final class Rungs {

    private Rungs() {}

    /** The rungs that are reached by scaling up; the lowest is where everything begins. */
    static Stream<Rung> aboveLowest(Ladder ladder) {
        int lowest = ladder.getRungs().stream().mapToInt(Rung::getNumber).min().orElse(0);
        return ladder.getRungs().stream().filter(rung -> rung.getNumber() > lowest);
    }

    /** Lists rungs by their titles, else by their numbers. */
    static Text listed(List<Rung> rungs) {
        return Enumeration.of(rungs.stream().map(Rungs::label).toList());
    }

    private static Text label(Rung rung) {
        return rung.getTitle() == null
                ? Text.format("trede %d", "rung %d", rung.getNumber())
                : Text.format("\"%s\"", "\"%s\"", ElementNames.title(rung));
    }
}
