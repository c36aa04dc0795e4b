package nl.samenhang.document.internal.matrix;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.analysis.DutchPhrases;
import nl.samenhang.analysis.matrix.Header;
import nl.samenhang.analysis.matrix.Mark;
import nl.samenhang.analysis.matrix.Matrix;
import nl.samenhang.analysis.matrix.MatrixPart;
import nl.samenhang.analysis.matrix.Row;
import nl.samenhang.document.Prose;
import nl.samenhang.document.Table;
import nl.samenhang.document.Table.Cell;
import nl.samenhang.document.Table.Column;
import nl.samenhang.document.Table.Tone;
import nl.samenhang.document.internal.dutch.Dutch;

/** A matrix as a table of a document. */
public final class MatrixTable {

    /** How much wider than its neighbours the widest column may be: longer text goes on in more lines. */
    private static final int MOST_WEIGHT = 30;

    private static final int LEAST_WEIGHT = 8;

    private MatrixTable() {}

    /**
     * Makes the table.
     *
     * @param matrix a matrix that is not empty
     * @param id the id of the block
     * @param caption what the table shows
     * @return the table
     */
    public static Table of(Matrix matrix, String id, String caption) {
        List<Table.Group> groups = matrix.groups().stream()
                .map(group -> new Table.Group(
                        group.header().title(),
                        group.header().elements(),
                        group.rows().stream().map(MatrixTable::row).toList()))
                .toList();
        return new Table(id, elements(matrix), caption, columns(matrix), groups);
    }

    /**
     * Makes the table of one part of a matrix, whose caption tells which part.
     *
     * @param part the part
     * @param id the id of the block
     * @return the table
     */
    public static Table of(MatrixPart part, String id) {
        Matrix matrix = part.matrix();
        String caption = matrix.title() + " van "
                + DutchPhrases.named(
                        "de", Dutch.small(matrix.grouping()), part.header().title());
        return of(matrix, id, caption);
    }

    private static List<String> elements(Matrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.header().elements().stream())
                .distinct()
                .toList();
    }

    private static List<Column> columns(Matrix matrix) {
        Column first = new Column(
                matrix.corner(),
                weight(matrix.rows().stream().flatMap(row -> text(row.header()).stream()), LEAST_WEIGHT * 2));
        Stream<Column> others = IntStream.range(0, matrix.columns().size()).mapToObj(i -> column(matrix, i));
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static Column column(Matrix matrix, int index) {
        String title = String.join(", ", text(matrix.columns().get(index)));
        Stream<String> cells = matrix.rows().stream().flatMap(row -> row.cells().get(index).shown().stream());
        return new Column(title, weight(Stream.concat(cells, Stream.of(title.split(" "))), LEAST_WEIGHT));
    }

    // By the longest line, and the longest word above it, so that a column of letters is narrow and one of sentences
    // wide.
    private static int weight(Stream<String> lines, int least) {
        int longest = lines.mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest, least, MOST_WEIGHT);
    }

    private static List<String> text(Header header) {
        return Stream.concat(Stream.of(header.title()), header.details().stream())
                .toList();
    }

    private static Table.Row row(Row row) {
        Header header = row.header();
        Cell first = new Cell(row.mark().asksAttention() ? Tone.ATTENTION : Tone.PLAIN, prose(text(header)), List.of());
        Stream<Cell> others =
                row.cells().stream().map(cell -> new Cell(tone(cell.mark()), prose(cell.shown()), cell.elements()));
        return new Table.Row(
                header.elements(), Stream.concat(Stream.of(first), others).toList());
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case FILLED, EMPTY -> Tone.PLAIN;
            case ACCOUNTABLE, DIVIDED -> Tone.STRONG;
            case CONFLICT, OPEN, GAP -> Tone.ATTENTION;
        };
    }

    private static List<Prose> prose(List<String> lines) {
        return lines.stream().map(Prose::of).toList();
    }
}
