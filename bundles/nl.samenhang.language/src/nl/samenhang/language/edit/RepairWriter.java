package nl.samenhang.language.edit;

import com.google.inject.Inject;
import java.util.List;
import nl.samenhang.analysis.Repair;

/**
 * Writes repairs as the smallest text edits: this value is replaced, that clause is put at the end of its block, a
 * clause goes with its line. Whatever else stands in the text, comments and layout included, stays as it is.
 */
public final class RepairWriter {

    private final PieceWriter pieces;

    @Inject
    RepairWriter(PieceWriter pieces) {
        this.pieces = pieces;
    }

    /**
     * The edits that carry a repair out.
     *
     * @param repair a repair of elements that were read from text, not null
     * @return the edits, by places in the texts as they were read; they do not overlap
     */
    public List<FileEdit> edits(Repair repair) {
        return new RepairEdits(repair, pieces).edits();
    }
}
