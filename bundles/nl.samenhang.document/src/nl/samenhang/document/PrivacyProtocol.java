package nl.samenhang.document;

import java.util.List;
import nl.samenhang.analysis.Finding;
import nl.samenhang.analysis.Region;
import nl.samenhang.document.internal.privacy.ProtocolDraft;

/**
 * The draft of a privacy protocol (privacyprotocol): how the parties to a covenant process personal data. It is a
 * draft: a legal basis is never filled in, what the model does not hold is marked as an open point, and the text has to
 * be judged by a lawyer.
 */
public final class PrivacyProtocol {

    private PrivacyProtocol() {}

    /**
     * Writes the privacy protocol of a region: of all sharings of information, for the parties to its first agreement
     * of the kind covenant, else for all its partners.
     *
     * @param region the region, not null
     * @param findings what the analysis found in it, of which those about sharing stand in the annex of open points;
     *     not null
     * @return the document
     */
    public static Document of(Region region, List<Finding> findings) {
        return of(region, findings, PartChoice.ALL);
    }

    /**
     * Writes some parts of it.
     *
     * @param region the region, not null
     * @param findings what the analysis found in it, not null
     * @param choice which parts are written, and in which order; not null. They are numbered in that order; a reference
     *     to a part that is left out says so
     * @return the document
     */
    public static Document of(Region region, List<Finding> findings, PartChoice choice) {
        return ProtocolDraft.of(region, findings, choice);
    }

    /**
     * The parts that such a document can have.
     *
     * @return the parts in their order, with ids that differ
     */
    public static List<DocumentPart> parts() {
        return ProtocolDraft.parts();
    }
}
