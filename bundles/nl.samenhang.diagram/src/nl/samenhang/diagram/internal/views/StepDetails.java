package nl.samenhang.diagram.internal.views;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.analysis.ElementNames;
import nl.samenhang.analysis.Enumeration;
import nl.samenhang.model.Duration;
import nl.samenhang.model.ParticipantKind;
import nl.samenhang.model.Step;
import nl.samenhang.model.TimeUnit;

/** What a step says beside its title, in short lines. */
final class StepDetails {

    private StepDetails() {}

    static List<String> of(Step step) {
        List<String> lines = new ArrayList<>();
        if (!step.getActors().isEmpty()) {
            lines.add("door "
                    + Enumeration.of(step.getActors(), ElementNames::title).dutch());
        }
        if (step.getMeeting() != null) {
            lines.add("in " + ElementNames.title(step.getMeeting()));
        }
        if (step.getTerm() != null) {
            lines.add("binnen " + duration(step.getTerm()));
        }
        if (!step.getParticipants().isEmpty()) {
            lines.add("met " + Enumeration.dutch(participants(step)));
        }
        if (step.isInterpretation()) {
            lines.add("gezamenlijke duiding");
        }
        return lines;
    }

    /** Who of young people and parents take part, as in "jongere". */
    static List<String> participants(Step step) {
        return step.getParticipants().stream().map(ParticipantKind::getLiteral).toList();
    }

    /** A length of time in words, as in "5 dagen". */
    static String duration(Duration duration) {
        return duration.getAmount() + " " + unit(duration.getUnit(), duration.getAmount());
    }

    /** How often, as in "elke 3 weken" or "elk jaar". */
    static String rhythm(Duration duration) {
        boolean once = duration.getAmount() == 1;
        String unit = unit(duration.getUnit(), duration.getAmount());
        String each =
                once && (duration.getUnit() == TimeUnit.YEAR || duration.getUnit() == TimeUnit.HOUR) ? "elk" : "elke";
        return once ? each + " " + unit : "elke " + duration(duration);
    }

    private static String unit(TimeUnit unit, int amount) {
        return switch (unit) {
            case HOUR -> "uur";
            case DAY -> amount == 1 ? "dag" : "dagen";
            case WEEK -> amount == 1 ? "week" : "weken";
            case MONTH -> amount == 1 ? "maand" : "maanden";
            case YEAR -> "jaar";
        };
    }
}
