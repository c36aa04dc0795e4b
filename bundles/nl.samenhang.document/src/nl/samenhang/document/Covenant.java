package nl.samenhang.document;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.internal.covenant.CovenantDraft;

/**
 * The draft of a covenant (convenant). It is a draft: what the model does not hold is marked as an open point, and the
 * text has to be judged by a lawyer.
 */
public final class Covenant {

    private Covenant() {}

    /**
     * Writes the covenant of a region: of its first agreement of the kind covenant, else of all its partners, issues
     * and routes.
     *
     * @param region the region, not null
     * @param findings what the analysis found in it, listed in the annex of open points; not null
     * @param pictures the pictures of its routes, shown in the annex of routes in this order; may be empty
     * @return the document
     */
    public static Document of(Region region, List<Finding> findings, List<Picture> pictures) {
        return of(region, findings, pictures, PartChoice.ALL);
    }

    /**
     * Writes some parts of it.
     *
     * @param region the region, not null
     * @param findings what the analysis found in it, not null
     * @param pictures the pictures of its routes; may be empty
     * @param choice which parts are written, and in which order; not null. They are numbered in that order; a reference
     *     to a part that is left out says so
     * @return the document
     */
    public static Document of(Region region, List<Finding> findings, List<Picture> pictures, PartChoice choice) {
        return CovenantDraft.of(region, findings, pictures, choice);
    }

    /**
     * The parts that such a document can have.
     *
     * @return the parts in their order, with ids that differ
     */
    public static List<DocumentPart> parts() {
        return CovenantDraft.parts();
    }
}
