package nl.samenhang.document.internal.covenant;

import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.matrix.MatrixTable;

/** Annex: what there is for each issue at each level, and what is missing (dekkingsmatrix). */
final class CoverageAnnex implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        Matrix matrix = Matrices.byId("dekking").orElseThrow().of(facts.matrixScope());
        draft.paragraph(
                "inleiding",
                Prose.of("Deze bijlage laat per vraagstuk zien wat er op elk niveau is. De handelingen zelf staan in ")
                        .and(Part.ACTION_ANNEX.reference())
                        .and("."));
        if (!matrix.isEmpty()) {
            draft.add(MatrixTable.of(matrix, draft.id("tabel"), "Dekking per vraagstuk"));
        }
        MatrixNotes.write(matrix, facts, draft);
        MatrixNotes.signs(matrix, draft);
    }
}
