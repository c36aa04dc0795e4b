package nl.samenhang.document.internal.covenant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.analysis.PrintableText;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.Note;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.draft.DraftFacts;
import nl.samenhang.document.internal.draft.SectionDraft;
import nl.samenhang.document.internal.dutch.Dutch;
import nl.samenhang.document.internal.matrix.MatrixLegend;

/** The notes below a matrix, where a covenant shows one. */
final class MatrixNotes {

    private MatrixNotes() {}

    // What rules find stands among the open points already, in the same words.
    static void write(Matrix matrix, DraftFacts facts, SectionDraft draft) {
        Set<String> found = facts.findings().stream()
                .map(finding -> PrintableText.of(finding.message().dutch()))
                .collect(Collectors.toSet());
        List<Sentence> notes = matrix.notes().stream()
                .filter(note -> !found.contains(note.text()))
                .toList();
        for (int i = 0; i < notes.size(); i++) {
            write("opmerking." + (i + 1), notes.get(i), draft);
        }
    }

    /** Explains the words that ask for attention, where the matrix shows one. */
    static void signs(Matrix matrix, SectionDraft draft) {
        boolean shown = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.mark().asksAttention());
        if (shown) {
            draft.add(MatrixLegend.of(matrix, draft.id("legenda")));
        }
    }

    private static void write(String key, Sentence note, SectionDraft draft) {
        Note.Kind kind = note.mark().asksAttention() ? Note.Kind.OPEN_POINT : Note.Kind.EXPLANATION;
        draft.add(new Note(draft.id(key), note.elements(), kind, Prose.of(Dutch.sentence(note.text()))));
    }
}
