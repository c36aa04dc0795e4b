package nl.samenhang.document;

import java.util.List;
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
        return of(region, PartChoice.ALL);
    }

    /**
     * Writes some parts of it.
     *
     * @param region the region, not null
     * @param choice which parts are written, and in which order; not null. They are numbered in that order; a reference
     *     to a part that is left out says so
     * @return the document
     */
    public static Document of(Region region, PartChoice choice) {
        return FactsheetDraft.of(region, choice);
    }

    /**
     * The parts that such a document can have.
     *
     * @return the parts in their order, with ids that differ
     */
    public static List<DocumentPart> parts() {
        return FactsheetDraft.parts();
    }
}
