package nl.samenhang.document.internal.covenant;

import java.util.List;
import nl.samenhang.analysis.matrix.Mark;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.Note;
import nl.samenhang.document.Prose;
import nl.samenhang.document.internal.dutch.Dutch;

/** The notes below a matrix, where a covenant shows one. */
final class MatrixNotes {

    private MatrixNotes() {}

    // Gaps that rules find stand among the open points already, each with its own sentence.
    static void write(Matrix matrix, SectionDraft draft) {
        List<Sentence> notes =
                matrix.notes().stream().filter(note -> note.mark() != Mark.GAP).toList();
        for (int i = 0; i < notes.size(); i++) {
            write("opmerking." + (i + 1), notes.get(i), draft);
        }
    }

    private static void write(String key, Sentence note, SectionDraft draft) {
        Note.Kind kind = note.mark().asksAttention() ? Note.Kind.OPEN_POINT : Note.Kind.EXPLANATION;
        draft.add(new Note(draft.id(key), note.elements(), kind, Prose.of(Dutch.sentence(note.text()))));
    }
}
