package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.matrix.Legend;
import nl.samenhang.analysis.matrix.Matrices;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.RowGroup;
import nl.samenhang.document.Definitions;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.matrix.MatrixTable;

/** Annex: who is responsible, finally accountable, consulted and informed, step by step (VERI). */
final class ResponsibilityAnnex implements PartWriter {

    @Override
    public void write(CovenantFacts facts, SectionDraft draft) {
        Matrix matrix = Matrices.byId("veri").orElseThrow().of(facts.matrixScope());
        draft.paragraph(
                "inleiding",
                Prose.of(
                        "Deze bijlage laat per stap zien welke partij verantwoordelijk (V), eindverantwoordelijk (E), te raadplegen (R) of te informeren (I) is. Wie een rol vervult, telt mee voor de partij waar hij bij hoort."));
        if (!matrix.isEmpty()) {
            matrix.groups().forEach(route -> table(matrix, route, draft));
            legend(matrix.legend(), draft);
        }
        MatrixNotes.write(matrix, facts, draft);
    }

    // A page cannot hold the partners of all routes; of one route it can.
    private static void table(Matrix matrix, RowGroup route, SectionDraft draft) {
        Matrix narrow = matrix.narrowedTo(route);
        if (!narrow.isEmpty()) {
            String key = String.join(".", route.header().elements());
            String caption =
                    "VERI-matrix van de route " + Dutch.quoted(route.header().title());
            draft.add(MatrixTable.of(narrow, draft.id(key), caption));
        }
    }

    private static void legend(List<Legend> legend, SectionDraft draft) {
        List<Definitions.Entry> entries = legend.stream()
                .map(each -> new Definitions.Entry(List.of(), each.sign(), List.of(Prose.of(each.meaning()))))
                .toList();
        draft.definitions("legenda", entries);
    }
}
