package nl.samenhang.analysis;

import nl.samenhang.model.Acceptance;

/**
 * A finding that the region accepts for the time being.
 *
 * @param finding the finding
 * @param acceptance who accepts it, why and until when
 */
public record AcceptedFinding(Finding finding, Acceptance acceptance) {}
