package nl.samenhang.analysis;

import java.util.List;

/**
 * What all rules together say of a region.
 *
 * @param open the findings that ask for attention, by rule and within a rule in the order of the text
 * @param accepted the findings that the region accepts, with the acceptances
 */
public record Assessment(List<Finding> open, List<AcceptedFinding> accepted) {

    public Assessment {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }
}
