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
        return CovenantDraft.of(region, findings, pictures);
    }
}
