package nl.samenhang.document.internal.covenant;

import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.PartWriter;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.matrix.MatrixTable;

/** Annex: what each domain means by a term, beside what the parties mean by it together (begrippentabel). */
final class TermsAnnex implements PartWriter {

    @Override
    public void write(DraftFacts facts, SectionDraft draft) {
        Matrix matrix = Matrices.byId("begrippen").orElseThrow().of(facts.matrixScope());
        if (matrix.isEmpty()) {
            // The article asks for terms already.
            draft.paragraph(
                    "inleiding",
                    Prose.of("Buiten ")
                            .and(Part.DEFINITIONS.reference())
                            .and(" zijn er nog geen begrippen die de domeinen hebben omschreven."));
            return;
        }
        draft.paragraph(
                "inleiding",
                Prose.of(
                                "Hetzelfde woord betekent niet in ieder domein hetzelfde. Deze bijlage zet naast elkaar wat ieder domein onder een begrip verstaat, wat de partijen er samen onder verstaan en aan welk gedrag het te herkennen is. Voor dit convenant geldt de gezamenlijke omschrijving, zoals die ook in ")
                        .and(Part.DEFINITIONS.reference())
                        .and(" staat."));
        draft.add(MatrixTable.of(matrix, draft.id("tabel"), "Begrippen per domein"));
        MatrixNotes.write(matrix, facts, draft);
        MatrixNotes.signs(matrix, draft);
    }
}
