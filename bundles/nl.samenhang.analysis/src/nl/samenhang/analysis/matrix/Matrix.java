package nl.samenhang.analysis.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.analysis.PrintableText;

/**
 * A matrix that is made of a region: pure data in Dutch, without any look. It follows the order of the model's text, so
 * that the same model gives the same matrix.
 *
 * @param id the id of its kind, such as {@code dekking}; fit for the name of a file
 * @param title what it is called
 * @param subject what it is about: the region, and the issue where it is about one
 * @param date the day as of which it holds; empty where the model gives none
 * @param grouping what each group of rows is, such as "Route"; empty where rows are not grouped
 * @param corner what each row is, such as "Stap"
 * @param columns the columns; may be none
 * @param groups the rows, by group; may be none
 * @param legend what its signs mean
 * @param notes what a reader has to know beside the cells
 * @param description all that the matrix shows, in sentences and in its order
 */
public record Matrix(
        String id,
        String title,
        String subject,
        Optional<LocalDate> date,
        String grouping,
        String corner,
        List<Header> columns,
        List<RowGroup> groups,
        List<Legend> legend,
        List<Sentence> notes,
        List<Sentence> description) {

    /**
     * Makes a matrix.
     *
     * @throws IllegalArgumentException if a row has not exactly one cell for each column
     */
    public Matrix {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        subject = PrintableText.of(subject);
        Objects.requireNonNull(date);
        Objects.requireNonNull(grouping);
        Objects.requireNonNull(corner);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
        description = List.copyOf(description);
        int width = columns.size();
        if (groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("A matrix has a cell for each row and column: " + id);
        }
    }

    /**
     * All rows, without their groups.
     *
     * @return the rows in order
     */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /**
     * Whether there is anything to show as a table.
     *
     * @return true if there are no rows or no columns
     */
    public boolean isEmpty() {
        return groups.isEmpty() || columns.isEmpty();
    }

    /**
     * The groups by themselves, each with the columns that it fills; for a page that cannot hold them all.
     *
     * @return a part for each group, in order; none where groups do not stand for an element of the model, as then they
     *     only divide the rows of one table
     */
    public List<MatrixPart> parts() {
        return groups.stream()
                .filter(group -> !group.header().elements().isEmpty())
                .map(group -> new MatrixPart(group.header(), narrowedTo(group)))
                .toList();
    }

    private Matrix narrowedTo(RowGroup group) {
        List<Integer> used = IntStream.range(0, columns.size())
                .filter(i ->
                        group.rows().stream().anyMatch(row -> row.cells().get(i).mark() != Mark.EMPTY))
                .boxed()
                .toList();
        List<Row> rows = group.rows().stream()
                .map(row -> new Row(
                        row.header(),
                        row.mark(),
                        used.stream().map(row.cells()::get).toList()))
                .toList();
        Set<String> about =
                rows.stream().flatMap(row -> row.header().elements().stream()).collect(Collectors.toSet());
        return new Matrix(
                id,
                title,
                subject,
                date,
                grouping,
                corner,
                used.stream().map(columns::get).toList(),
                RowGroup.undivided(rows),
                legend,
                telling(notes, about),
                telling(description, about));
    }

    private static List<Sentence> telling(List<Sentence> sentences, Set<String> about) {
        return sentences.stream()
                .filter(sentence -> sentence.elements().stream().anyMatch(about::contains))
                .toList();
    }
}
