package nl.samenhang.document;

import nl.samenhang.analysis.Region;
import nl.samenhang.document.internal.factsheet.FactsheetDraft;

/**
 * The draft of a factsheet: two pages for whoever works with young people at one of the partners, in short sentences.
 * Of a large region it tells the beginning of each list, how much it leaves out and where that stands.
 */
public final class Factsheet {

    private Factsheet() {}

    /**
     * Writes the factsheet of a region.
     *
     * @param region the region, not null
     * @return the document
     */
    public static Document of(Region region) {
        return FactsheetDraft.of(region);
    }
}
