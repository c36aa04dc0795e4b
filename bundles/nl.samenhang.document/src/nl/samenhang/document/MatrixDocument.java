package nl.samenhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixPart;
import nl.samenhang.analysis.matrix.Sentence;
import nl.samenhang.document.Note.Kind;
import nl.samenhang.document.Section.Layout;
import nl.samenhang.document.Section.Numbering;
import nl.samenhang.document.internal.BlockIds;
import nl.samenhang.document.internal.matrix.MatrixLegend;
import nl.samenhang.document.internal.matrix.MatrixTable;

/**
 * A matrix as a document: the table, what its signs mean, what to know beside it, and all of it in sentences. A matrix
 * that falls apart into parts, such as routes, gets a chapter for each: one table of all partners and all steps would
 * be mostly empty, and of a large region too wide to read and too large to open.
 */
public final class MatrixDocument {

    private final Matrix matrix;
    private final BlockIds ids = new BlockIds();
    private final List<Block> blocks = new ArrayList<>();

    private MatrixDocument(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Makes the document.
     *
     * @param matrix the matrix, not null; one without rows gives a document that says what is missing
     * @return the document
     */
    public static Document of(Matrix matrix) {
        return new MatrixDocument(matrix).write();
    }

    private Document write() {
        List<MatrixPart> parts = matrix.parts();
        if (matrix.isEmpty()) {
            chapter("opmerkingen", "Opmerkingen", notes("opmerking.", matrix.notes()));
        } else if (parts.isEmpty()) {
            inOneTable();
        } else {
            byPart(parts);
        }
        return new Document(matrix.id(), matrix.title(), matrix.subject(), "", matrix.date(), blocks);
    }

    private void inOneTable() {
        String caption = matrix.title() + ", " + matrix.subject();
        chapter("matrix", "Matrix", List.of(MatrixTable.of(matrix, ids.unique("tabel"), caption)));
        chapter("legenda", "Legenda", List.of(MatrixLegend.of(matrix, ids.unique("tekens"))));
        chapter("opmerkingen", "Opmerkingen", notes("opmerking.", matrix.notes()));
        chapter("in-woorden", "De matrix in woorden", sentences("zin.", matrix.description()));
    }

    private void byPart(List<MatrixPart> parts) {
        Set<Sentence> told = parts.stream()
                .map(MatrixPart::matrix)
                .flatMap(part -> Stream.concat(part.notes().stream(), part.description().stream()))
                .collect(Collectors.toSet());
        blocks.addAll(sentences("zin.", without(told, matrix.description())));
        if (parts.size() > 1) {
            blocks.add(new Contents(ids.unique("inhoud"), "Inhoud"));
        }
        chapter("legenda", "Legenda", List.of(MatrixLegend.of(matrix, ids.unique("tekens"))));
        chapter("opmerkingen", "Opmerkingen", notes("opmerking.", without(told, matrix.notes())));
        parts.forEach(this::part);
    }

    private static List<Sentence> without(Set<Sentence> told, List<Sentence> sentences) {
        return sentences.stream().filter(each -> !told.contains(each)).toList();
    }

    private void part(MatrixPart part) {
        String id = ids.unique("deel." + String.join(".", part.header().elements()));
        List<Block> children = new ArrayList<>();
        children.add(MatrixTable.of(part, ids.unique(id + ".tabel")));
        children.addAll(notes(id + ".opmerking.", part.matrix().notes()));
        String words = ids.unique(id + ".in-woorden");
        children.add(section(
                words, "In woorden", sentences(id + ".zin.", part.matrix().description()), List.of(), Layout.PORTRAIT));
        blocks.add(section(id, part.header().title(), children, part.header().elements(), Layout.LANDSCAPE));
    }

    private void chapter(String id, String title, List<? extends Block> children) {
        if (!children.isEmpty()) {
            blocks.add(section(ids.unique(id), title, children, List.of(), Layout.LANDSCAPE));
        }
    }

    private static Section section(
            String id, String title, List<? extends Block> children, List<String> elements, Layout layout) {
        return new Section(id, elements, Numbering.NONE, 0, title, layout, List.copyOf(children));
    }

    private List<Block> notes(String key, List<Sentence> notes) {
        return IntStream.range(0, notes.size())
                .<Block>mapToObj(i -> note(ids.unique(key + (i + 1)), notes.get(i)))
                .toList();
    }

    private static Note note(String id, Sentence note) {
        Kind kind = note.mark().asksAttention() ? Kind.OPEN_POINT : Kind.EXPLANATION;
        return new Note(id, note.elements(), kind, Prose.of(note.text()));
    }

    private List<Block> sentences(String key, List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .<Block>mapToObj(i -> new Paragraph(
                        ids.unique(key + (i + 1)),
                        sentences.get(i).elements(),
                        Prose.of(sentences.get(i).text())))
                .toList();
    }
}
