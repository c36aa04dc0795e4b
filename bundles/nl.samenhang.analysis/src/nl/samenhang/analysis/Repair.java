package nl.samenhang.analysis;

import java.util.List;

/**
 * One way to mend a gap. Where a choice is needed there is a repair for each candidate.
 *
 * @param title what the repair does, as a user chooses it: "Wijs Gemeente Meerstad aan als eigenaar"
 * @param changes what changes in the model, in order; at least one
 */
public record Repair(Text title, List<Change> changes) {

    public Repair {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A repair changes something");
        }
    }

    /**
     * A repair of some changes.
     *
     * @param title what it does, not null
     * @param changes what changes, at least one
     * @return the repair
     */
    public static Repair of(Text title, Change... changes) {
        return new Repair(title, List.of(changes));
    }
}
