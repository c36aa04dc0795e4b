package nl.samenhang.document.internal.covenant;

import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixPart;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.matrix.MatrixLegend;
import nl.samenhang.document.internal.matrix.MatrixTable;

/** Annex: who is responsible, finally accountable, consulted and informed, step by step (VERI). */
final class ResponsibilityAnnex implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        Matrix matrix = Matrices.byId("veri").orElseThrow().of(facts.matrixScope());
        draft.paragraph(
                "inleiding",
                Prose.of(
                        "Deze bijlage laat per stap zien welke partij verantwoordelijk (V), eindverantwoordelijk (E), te raadplegen (R) of te informeren (I) is. Wie een rol vervult, telt mee voor de partij waar hij bij hoort."));
        if (!matrix.isEmpty()) {
            matrix.parts().forEach(route -> draft.add(MatrixTable.of(route, id(route, draft))));
        }
        MatrixNotes.write(matrix, facts, draft);
        if (!matrix.isEmpty()) {
            draft.add(MatrixLegend.of(matrix, draft.id("legenda")));
        }
    }

    private static String id(MatrixPart route, SectionDraft draft) {
        return draft.id(String.join(".", route.header().elements()));
    }
}
