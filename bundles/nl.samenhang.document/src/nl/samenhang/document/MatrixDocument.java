package nl.samenhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenhang.analysis.matrix.Legend;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.Definitions.Entry;
import nl.samenhang.document.Note.Kind;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.internal.matrix.MatrixTable;

/** A matrix as a document: the table, what its signs mean, what to know beside it, and all of it in sentences. */
public final class MatrixDocument {

    private MatrixDocument() {}

    /**
     * Makes the document.
     *
     * @param matrix the matrix, not null; one without rows gives a document that says what is missing
     * @return the document
     */
    public static Document of(Matrix matrix) {
        List<Block> sections = new ArrayList<>();
        if (!matrix.isEmpty()) {
            Table table = MatrixTable.of(matrix, "tabel", matrix.title() + ", " + matrix.subject());
            sections.add(section("matrix", "Matrix", List.of(table)));
            sections.add(section("legenda", "Legenda", List.of(legend(matrix.legend()))));
        }
        if (!matrix.notes().isEmpty()) {
            sections.add(section("opmerkingen", "Opmerkingen", notes(matrix.notes())));
        }
        if (!matrix.isEmpty()) {
            sections.add(section("in-woorden", "De matrix in woorden", description(matrix.description())));
        }
        return new Document(matrix.id(), matrix.title(), matrix.subject(), "", matrix.date(), sections);
    }

    private static Section section(String id, String title, List<? extends Block> blocks) {
        return new Section(id, List.of(), Numbering.NONE, 0, title, Layout.LANDSCAPE, List.copyOf(blocks));
    }

    private static Definitions legend(List<Legend> legend) {
        List<Entry> entries = legend.stream()
                .map(each -> new Entry(List.of(), each.sign(), List.of(Prose.of(each.meaning()))))
                .toList();
        return new Definitions("tekens", List.of(), entries);
    }

    private static List<Block> notes(List<Sentence> notes) {
        return IntStream.range(0, notes.size())
                .<Block>mapToObj(i -> note("opmerking." + (i + 1), notes.get(i)))
                .toList();
    }

    private static Note note(String id, Sentence note) {
        Kind kind = note.mark().asksAttention() ? Kind.OPEN_POINT : Kind.EXPLANATION;
        return new Note(id, note.elements(), kind, Prose.of(note.text()));
    }

    private static List<Block> description(List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .<Block>mapToObj(i -> new Paragraph(
                        "zin." + (i + 1),
                        sentences.get(i).elements(),
                        Prose.of(sentences.get(i).text())))
                .toList();
    }
}
