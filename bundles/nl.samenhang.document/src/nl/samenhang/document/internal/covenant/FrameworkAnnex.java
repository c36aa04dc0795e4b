package nl.samenhang.document.internal.covenant;

import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.matrix.MatrixTable;

/** Annex: the actions of all issues once more, by who does them and at which level (handelingskader). */
final class FrameworkAnnex implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        Matrix matrix = Matrices.byId("handelingskader").orElseThrow().of(facts.matrixScope());
        Prose actions = Prose.of("Deze bijlage ordent de handelingen uit ").and(Part.ACTION_ANNEX.reference());
        if (matrix.isEmpty()) {
            // That annex asks for the actions of each issue, so this one need not.
            draft.paragraph(
                    "inleiding", actions.and(" naar wie ze verricht. Er zijn nog geen handelingen beschreven."));
            return;
        }
        draft.paragraph(
                "inleiding",
                actions.and(
                        " naar wie ze verricht. Zo is in één oogopslag te zien wie op welk niveau wat doet. Achter iedere handeling staat tussen haakjes bij welk vraagstuk zij hoort."));
        draft.add(MatrixTable.of(matrix, draft.id("tabel"), "Handelingskader per partner en rol"));
        MatrixNotes.write(matrix, facts, draft);
        MatrixNotes.signs(matrix, draft);
    }
}
